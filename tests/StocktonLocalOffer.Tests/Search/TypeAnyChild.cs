using FsCheck;
using FsCheck.Fluent;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Whatever stands in the address as children, the search answers and says the same when asked again.</summary>
public class TypeAnyChild
{
    private static readonly string[] Pieces = ["9", "8m", "0", "25", "26", "-1", "311m", "999999999999", "autism", "adhd", "ci", "any", "not-known", ":", "::", ",", ",,", " ", "", "é", "🎈", "\0", "<b>"];

    private SearchFixture _search = null!;

    [OneTimeSetUp]
    public void Publish()
    {
        var made = new RandomListings(seed: 11);
        _search = new SearchFixture(Enumerable.Range(0, 60).Select(n => made.Next($"Listing {n}")));
    }

    [OneTimeTearDown]
    public void Unpublish() => _search.Dispose();

    [Test]
    public void Any_text_at_all()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll<string[]>(Answers));

    [Test]
    public void Any_mixture_of_ages_needs_colons_and_commas()
    {
        var children = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ArrayOf();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(children.ToArbitrary(), Answers));
    }

    private void Answers(string?[] typed)
    {
        var request = SearchRequest.Parse([new("child", typed)]);
        var results = _search.Search(request with { PageSize = 100 });
        Assert.That(results.Children, Has.Count.LessThanOrEqualTo(6));
        Assert.That(results.Hits.SelectMany(h => h.Suits).Except(results.Children.Select(c => c.Number)), Is.Empty);
        Assert.That(results.Messages.Concat(results.Chips.Select(c => c.Label)).Where(string.IsNullOrWhiteSpace), Is.Empty);

        var again = SearchRequest.Parse(request.Parameters().GroupBy(p => p.Key, p => (string?)p.Value).Select(g => KeyValuePair.Create(g.Key, g.AsEnumerable())));
        Assert.That(again.Children, Is.EqualTo(request.Children));
        var canonical = _search.Search((request with { PageSize = 100 }).WithChildren(results.Children));
        Assert.That(SearchFixture.Names(canonical), Is.EqualTo(SearchFixture.Names(results)));
    }
}
