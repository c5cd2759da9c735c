using StocktonLocalOffer.Content.Checking;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Content.Checking;

internal sealed class CheckTheContent
{
    private static readonly Category Sport = new() { Name = "Sport", Slug = "sport" };
    private static readonly Organisation Trust = new() { Name = "Trust", Slug = "trust" };
    private static readonly Guide Plans = new() { Name = "EHC plans", Slug = "ehc-plans", Summary = "Plans.", Chapters = [new() { Title = "Start", Slug = "start", Body = "<p>Ask.</p>" }] };

    private static readonly Club Good = new()
    {
        Name = "Art club", Slug = "art-club", Summary = "Art.", Sample = true, Categories = ["sport"], Organisation = [Keys.For("trust")],
        Description = "<p><a href=\"/guides/ehc-plans/start?x#y\">Plans</a> <a href=\"/search?q=art\">Search</a> <a href=\"tel:01632960101\">Ring</a></p>",
        Links = [new("Book", "https://www.example.org/book"), new("Plans", "/guides/ehc-plans")],
        Contacts = [new() { Phone = "+44 7700 900123", Email = "art@example.org" }],
    };

    [Test]
    public void Good_content_has_no_finding() => Assert.That(Check(Good), Is.Empty);

    private static readonly TestCaseData<Club, string>[] Mistakes =
    [
        new(Good with { Summary = "" }, "summary"),
        new(Good with { Costs = ["gone"] }, "costs"),
        new(Good with { Categories = [] }, "categories"),
        new(Good with { Organisation = [] }, "organisation"),
        new(Good with { Organisation = [Keys.For("nobody")] }, "organisation"),
        new(Good with { Description = "<p><a href=\"/guides/gone\">Plans</a></p>" }, "description"),
        new(Good with { Description = "<p><a href=\"/guides/ehc-plans/gone\">Plans</a></p>" }, "description"),
        new(Good with { Description = "<p><a href=\"/{localLink:umb://document/1}\">Plans</a></p>" }, "description"),
        new(Good with { Description = "<p><a href=\"tel:01642527764\">Ring</a></p>" }, "description"),
        new(Good with { Links = [new("Need", "/needs/gone")] }, "links"),
        new(Good with { Links = [new("Book", "https://example.org.evil.uk/")] }, "links"),
        new(Good with { Contacts = [new() { Phone = "01642 527764" }] }, "contacts[0].phone"),
        new(Good with { Contacts = [new() { Email = "art@stockton.gov.uk" }] }, "contacts[0].email"),
    ];

    [TestCaseSource(nameof(Mistakes))]
    public void Each_mistake_is_named_where_it_is(Club club, string property)
    {
        var finding = Check(club).Single();

        Assert.That((finding.Document, finding.Property), Is.EqualTo(("Club: Art club", property)));
    }

    [Test]
    public void What_is_real_may_have_real_numbers() =>
        Assert.That(Check(Good with { Sample = false, Contacts = [new() { Phone = "01642 527764" }] }), Is.Empty);

    [Test]
    public void Two_documents_at_one_address_are_both_named() =>
        Assert.That(Check(Good, Good with { Name = "Another" }).Select(f => f.Document), Is.EqualTo(new[] { "Club: Another", "Club: Art club" }));

    private static IReadOnlyList<Finding> Check(params Club[] clubs)
    {
        var documents = new Document[] { Sport, Trust, Plans }.Concat(clubs);
        return ContentCheck.Of(PublishedSnapshot.Of(ContentDatabase.Gazetteer, documents.Select(d => new Published<Document>(Keys.For(d is Club ? d.Name : d.Slug), d.Slug, default, null, 0, d))));
    }
}
