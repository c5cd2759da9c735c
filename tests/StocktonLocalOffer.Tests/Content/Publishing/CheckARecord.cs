using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Tests.Content.Publishing;

internal sealed class CheckARecord
{
    private static readonly AllVocabularies Vocabularies = AllVocabularies.From(ContentDatabase.Gazetteer, []);

    private static readonly Club Good = new() { Name = "Art club", Slug = "art-club", Summary = "Painting on Fridays." };

    private static readonly TestCaseData<Document, string>[] Mistakes =
    [
        new(Good with { Name = "" }, "name"),
        new(Good with { Name = new string('x', 121) }, "name"),
        new(Good with { Slug = "Art Club" }, "umbracoUrlName"),
        new(Good with { Summary = "" }, "summary"),
        new(Good with { Summary = new string('x', 201) }, "summary"),
        new(Good with { Summary = "bell \u0007" }, "summary"),
        new(Good with { Level = "other" }, "level"),
        new(Good with { Costs = ["free", "cheap"] }, "costs"),
        new(Good with { AgeFromMonths = 60, AgeToMonths = 48 }, "ageToMonths"),
        new(Good with { AgeFromMonths = -1 }, "ageFromMonths"),
        new(Good with { AllAges = true, AgeToMonths = 48 }, "allAges"),
        new(Good with { CheckedOn = new DateOnly(206, 1, 1) }, "checkedOn"),
        new(Good with { Organisation = [Guid.AllBitsSet, Guid.Parse("0b0f0000-0000-0000-0000-000000000001")] }, "organisation"),
        new(Good with { Links = [new("", "https://example.org")] }, "links"),
        new(Good with { Links = [new("Home", "example.org")] }, "links"),
        new(Good with { Links = [new("Home", "javascript:alert(1)")] }, "links"),
        new(Good with { Contacts = [new(), new() { Key = Guid.AllBitsSet, Email = "nobody" }] }, "contacts[1].email"),
        new(Good with { Contacts = [new() { Phone = "ring us" }] }, "contacts[0].phone"),
        new(Good with { Times = [new() { From = "9am" }] }, "times[0].from"),
        new(Good with { Times = [new() { Dates = ["19/12/2026"] }] }, "times[0].dates"),
        new(Good with { Locations = [new() { Access = [new() { Feature = "ramp" }] }] }, "locations[0].access[0].answer"),
        new(Good with { Locations = [new() { Latitude = 54.5m }] }, "locations[0].latitude"),
        new(new Page { Name = "Page", Slug = "page", Body = "<p> </p>" }, "body"),
    ];

    [TestCaseSource(nameof(Mistakes))]
    public void Each_mistake_is_found_where_it_is(Document document, string property) =>
        Assert.That(RecordCheck.Of(document, Vocabularies).Select(p => p.Property), Is.EqualTo(new[] { property }));

    [Test]
    public void A_good_record_has_no_problem() => Assert.That(RecordCheck.Of(Good, Vocabularies), Is.Empty);

    [TestCase("999")]
    [TestCase("116 123")]
    [TestCase("0808 8088 100")]
    [TestCase("+44 1642 000000")]
    [TestCase("(01642) 000000, option 2")]
    public void Telephone_numbers_are_written_in_many_ways(string phone) =>
        Assert.That(RecordCheck.Of(Good with { Contacts = [new() { Phone = phone }] }, Vocabularies), Is.Empty);
}
