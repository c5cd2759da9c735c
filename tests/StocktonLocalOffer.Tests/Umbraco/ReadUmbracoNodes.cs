using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Content.Usync;
using Umbraco.Cms.Core.Models;

namespace StocktonLocalOffer.Tests.Umbraco;

/// <summary>Every kind of property, filled, empty and wrong; and what an Umbraco has that we do not.</summary>
internal sealed class ReadUmbracoNodes
{
    private UmbracoSide _side = null!;
    private IContent _club = null!;

    [SetUp]
    public async Task Start()
    {
        _side = new();
        SampleFolder.Write(_side.Folder.File("in"));
        _side.Umbraco.Import(_side.Folder.File("in"));
        await _side.Umbraco.SavePictureAsync(Keys.For("media"), "pool", "Children in a pool", UmbracoSide.Jpeg(), UmbracoSide.FilePath(Keys.For("media")));
        await _side.Mirror.ReconcileAsync();
        _club = _side.Umbraco.Find(SampleFolder.Club)!;
    }

    [TearDown]
    public Task End() => _side.EndAsync();

    [Test]
    public void Every_kind_is_among_what_the_sample_has() =>
        Assert.That(_side.Umbraco.Nodes.SelectMany(n => AllDocumentTypes.Find(n.ContentType.Alias)!.Properties.Where(p => n.GetValue(p.Alias) is not null)).Select(p => p.Kind).Append(PropertyKind.Decimal).ToHashSet(), Is.EquivalentTo(Enum.GetValues<PropertyKind>()), "Decimal is in a part");

    [Test]
    public async Task Everything_emptied_is_a_record_with_nothing_known()
    {
        foreach (var property in AllDocumentTypes.Of<Club>().Properties.Where(p => !p.Attribute.Required && p.Alias is not "summary"))
            _club.SetValue(property.Alias, null);

        await _side.Umbraco.PublishAsync(_club);

        var expected = new Club { Name = _club.Name!, Slug = "swimming", Summary = "[Sample] Line one\nLine two ]]> end" };
        Assert.That(await _side.ProblemsAsync(_club), Is.Empty);
        Assert.That(_side.JsonOf(_club), Is.EqualTo(RecordJson.Write(expected)));
    }

    [TestCase("summary", "", "summary")]
    [TestCase("level", """["Nobody"]""", "level")]
    [TestCase("level", """["For everyone","Some extra help"]""", "level")]
    [TestCase("costs", """["Cheap"]""", "costs")]
    [TestCase("costs", "{", "costs")]
    [TestCase("organisation", "umb://media/1", "organisation")]
    [TestCase("links", """[{"name":"Gone","udi":"umb://document/00000000000000000000000000000001"}]""", "links")]
    [TestCase("links", """[{"name":"Trick","url":"javascript:alert(1)"}]""", "links")]
    [TestCase("contacts", """{"contentData":[{}]}""", "contacts")]
    [TestCase("pictures", """[{"key":"x","mediaKey":"y"}]""", "pictures")]
    [TestCase("description", """<p><a href="/{localLink:00000000-0000-0000-0000-000000000001}">Gone</a></p>""", "description")]
    [TestCase("umbracoUrlName", "Not A Slug", "umbracoUrlName")]
    [TestCase("ageFromMonths", "5000", "ageFromMonths")]
    public async Task What_is_wrong_is_refused_by_the_property_and_the_last_good_one_stays(string alias, string text, string refused)
    {
        var good = _side.JsonOf(_club);
        FakeUmbraco.Set(_club, alias, text);

        await _side.Umbraco.PublishAsync(_club);

        Assert.That((await _side.ProblemsAsync(_club)).Select(p => p.Property), Has.Some.StartsWith(refused));
        Assert.That(_side.JsonOf(_club), Is.EqualTo(good));
    }

    [Test]
    public async Task A_link_to_another_page_becomes_its_address()
    {
        var guide = Keys.For("ehc-plans");
        FakeUmbraco.Set(_club, "links", $$"""[{"name":"Plans","target":null,"udi":"umb://document/{{guide:N}}","url":null,"queryString":null}]""");
        FakeUmbraco.Set(_club, "description", $$"""{"markup":"<p><a type=\"document\" href=\"/{localLink:{{guide}}}\">Plans</a> or <a href=\"/{localLink:umb://document/{{guide:N}}}\">plans</a></p>","blocks":{} }""");

        await _side.Umbraco.PublishAsync(_club);

        var club = (Club)RecordJson.Read("loClub", _side.JsonOf(_club)!);
        Assert.That(club.Links, Is.EqualTo(new[] { new WebLink("Plans", "/guides/ehc-plans") }));
        Assert.That(club.Description, Is.EqualTo("<p><a href=\"/guides/ehc-plans\">Plans</a> or <a href=\"/guides/ehc-plans\">plans</a></p>"));
    }

    [Test]
    public async Task A_property_that_only_this_Umbraco_has_is_left_alone()
    {
        _side.Umbraco.AddProperty("loClub", "seoTitle");
        var club = _side.Umbraco.Add("loClub", "Art club", _side.Umbraco.Find(Keys.For("everything"))!, Keys.For("art"));
        FakeUmbraco.Set(club, "umbracoUrlName", "art");
        FakeUmbraco.Set(club, "summary", "Painting.");
        FakeUmbraco.Set(club, "seoTitle", "Best art club");

        await _side.Umbraco.PublishAsync(club);

        Assert.That(await _side.ProblemsAsync(club), Is.Empty);
        Assert.That(_side.JsonOf(club), Is.EqualTo(RecordJson.Write(new Club { Name = "Art club", Slug = "art", Summary = "Painting." })));
    }

    [Test]
    public async Task A_property_that_this_Umbraco_has_not_is_not_known()
    {
        _side.Umbraco.TypeOf("loService").RemovePropertyType("typicalWait");
        var service = _side.Umbraco.Add("loService", "Therapy two", _side.Umbraco.Find(Keys.For("everything"))!, Keys.For("two"));
        FakeUmbraco.Set(service, "umbracoUrlName", "two");
        FakeUmbraco.Set(service, "summary", "Talking.");

        await _side.Umbraco.PublishAsync(service);

        Assert.That(_side.JsonOf(service), Is.EqualTo(RecordJson.Write(new Service { Name = "Therapy two", Slug = "two", Summary = "Talking." })));
    }

    [Test]
    public async Task Without_a_web_address_the_name_makes_one()
    {
        var service = _side.Umbraco.Add("loService", "Café & cake", _side.Umbraco.Find(Keys.For("everything"))!, Keys.For("cake"));
        FakeUmbraco.Set(service, "summary", "Cake.");

        await _side.Umbraco.PublishAsync(service);

        Assert.That(_side.Published().Single(p => p.Key == service.Key).Slug, Is.EqualTo("cafe-cake"));
    }

    [Test]
    public async Task Of_several_languages_the_one_that_families_read_is_taken_and_the_others_are_named()
    {
        var type = _side.Umbraco.TypeOf("loService");
        type.Variations = ContentVariation.Culture;
        type.PropertyTypes.Single(p => p.Alias == "summary").Variations = ContentVariation.Culture;
        var service = _side.Umbraco.Add("loService", "Therapy", _side.Umbraco.Find(Keys.For("everything"))!, Keys.For("both"));
        FakeUmbraco.Set(service, "umbracoUrlName", "both");
        foreach (var (culture, name) in new[] { ("cy", "Therapi"), ("en-GB", "Therapy") })
        {
            service.SetCultureName(name, culture);
            service.SetValue("summary", name + ".", culture);
        }

        await _side.Umbraco.PublishAsync(service, "cy", "en-GB");

        Assert.That(_side.JsonOf(service), Is.EqualTo(RecordJson.Write(new Service { Name = "Therapy", Slug = "both", Summary = "Therapy." })));
        Assert.That(_side.Warnings, Has.Some.Contains("leaves the others out"));
    }
}
