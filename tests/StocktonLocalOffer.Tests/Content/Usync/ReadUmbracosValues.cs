using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;

namespace StocktonLocalOffer.Tests.Content.Usync;

/// <summary>What an Umbraco may hold beside what we write.</summary>
internal sealed class ReadUmbracosValues
{
    private static readonly Guid Page = Keys.For("page");

    [Test]
    public void Rich_text_of_an_older_umbraco_is_plain_html() => Assert.That(Read("description", "<p>Hello</p>"), Is.EqualTo("<p>Hello</p>"));

    [Test]
    public void A_date_may_have_a_time() => Assert.That(Read("checkedOn", "2026-02-01T10:30:00"), Is.EqualTo(new DateOnly(2026, 2, 1)));

    [Test]
    public void One_choice_may_stand_without_a_list() => Assert.That(Read("level", "Some extra help"), Is.EqualTo("targeted"));

    [Test]
    public void A_link_by_key_becomes_the_pages_address() =>
        Assert.That(Read("links", $$"""[{"name":"Plans","target":null,"udi":"umb://document/{{Page:N}}","url":null,"queryString":null}]"""), Is.EqualTo(new[] { new WebLink("Plans", "/guides/ehc-plans") }));

    [Test]
    public void Blocks_stand_in_the_order_of_the_layout_whatever_its_case()
    {
        var type = AllDocumentTypes.Of<Contact>().Key;
        var (a, b) = (Keys.For("a"), Keys.For("b"));
        var json = $$"""
            {"contentData":[{"contentTypeKey":"{{type}}","key":"{{a}}","values":[{"alias":"name","value":"A"}]},{"contentTypeKey":"{{type}}","key":"{{b}}","values":[]}],
            "Layout":{"Umbraco.BlockList":[{"contentKey":"{{b}}"},{"contentKey":"{{a}}"}] } }
            """;

        Assert.That(Read("contacts", json), Is.EqualTo(new[] { new Contact { Key = b }, new Contact { Key = a, Name = "A" } }));
    }

    [Test]
    public void Values_inside_a_block_may_be_text_as_in_umbracos_database()
    {
        var (type, key) = (AllDocumentTypes.Of<Session>().Key, Keys.For("a"));
        var json = $$"""
            {"contentData":[{"contentTypeKey":"{{type}}","key":"{{key}}","values":[{"alias":"days","value":"[\"Monday\"]"},{"alias":"firstDate","value":"2026-09-01 00:00:00"}] }] }
            """;

        var session = ((IEnumerable<Session>)Read("times", json)!).Single();

        Assert.That((session.Days.Single(), session.FirstDate), Is.EqualTo(("monday", (DateOnly?)new DateOnly(2026, 9, 1))));
    }

    [TestCase("checkedOn", "soon")]
    [TestCase("ageFromMonths", "five")]
    [TestCase("level", "[\"For everyone\",\"Some extra help\"]")]
    [TestCase("organisation", "umb://media/1")]
    [TestCase("contacts", "{\"contentData\":[{}]}")]
    [TestCase("contacts", "{\"contentData\":")]
    [TestCase("links", "[{\"name\":\"Gone\",\"udi\":\"umb://document/00000000000000000000000000000001\"}]")]
    [TestCase("pictures", "[{\"key\":\"x\"}]")]
    [TestCase("costs", "[\"Cheap\"]")]
    public void What_cannot_be_read_says_so(string alias, string text) => Assert.That(() => Read(alias, text), Throws.TypeOf<FormatException>());

    private static object? Read(string alias, string text) =>
        new ValueReader(SampleFolder.Vocabularies, key => key == Page ? "/guides/ehc-plans" : null).Read(AllDocumentTypes.Of<Club>().Properties.Single(p => p.Alias == alias), text);
}
