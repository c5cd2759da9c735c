using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Facts that an editor picks from a list: each finds its own, and what nobody has told us is "not known".</summary>
public class FilterByWhatIsStated
{
    private static readonly Club Told = A.Club("Told") with
    {
        Modes = ["online-live", "at-home"],
        Routes = ["just-turn-up"],
        Audiences = ["parents-and-carers"],
        Level = "targeted",
        Languages = ["polish"],
    };

    [TestCase("mode", "online-live", "at-a-place")]
    [TestCase("mode", "at-home", "residential")]
    [TestCase("route", "just-turn-up", "book-yourself")]
    [TestCase("audience", "parents-and-carers", "young-people")]
    [TestCase("level", "targeted", "universal")]
    [TestCase("language", "polish", "english")]
    public void Each_value_finds_what_states_it_and_not_known_finds_the_rest(string facet, string stated, string other)
    {
        using var search = new SearchFixture(Told, A.Club("Blank"));
        Assert.That(search.Names($"{facet}={stated}"), Is.EqualTo(new[] { "Told" }));
        Assert.That(search.Names($"{facet}={other}"), Is.Empty);
        Assert.That(search.Names($"{facet}=not-known"), Is.EqualTo(new[] { "Blank" }));
        Assert.That(search.Names($"{facet}=not-known&{facet}={stated}"), Is.EqualTo(new[] { "Told", "Blank" }), "certain before perhaps");
        Assert.That(SearchFixture.Value(search.Search($"{facet}={stated}"), facet, "not-known").Count, Is.EqualTo(1));
    }

    [Test]
    public void A_language_that_is_not_stated_is_not_taken_to_be_english()
    {
        using var search = new SearchFixture(A.Club("Blank"));
        Assert.That(search.Names("language=english"), Is.Empty);
    }

    [Test]
    public void Every_chip_of_not_known_says_of_what()
    {
        using var search = new SearchFixture(A.Club("Blank"));
        var chips = AllFacets.List.Where(f => search.Search("").Facets.Single(r => r.Facet == f).Values.Any(v => v.Value == Facet.NotKnown.Id))
            .SelectMany(f => search.Search($"{f.Key}=not-known").Chips).Select(c => c.Label).ToList();
        Assert.That(chips, Has.Count.EqualTo(11).And.Unique.And.None.EqualTo("Not known"));
    }
}
