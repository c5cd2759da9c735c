using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Every number beside every filter is counted again by hand.</summary>
public class CountEveryFacet
{
    private const int Listings = 400;
    private const int CombinationsAStage = 80;

    // A browse, words of the listings, words that become tags, a place, and a distance.
    private static readonly string[] Bases =
        ["", "", "q=swimming", "q=chess hall", "q=autistic", "q=free", "q=zzz", "postcode=Yarm", "postcode=TS17 6AJ&within=3", "q=swimming&postcode=TS17 8"];

    [Test]
    public void The_counts_are_what_counting_by_hand_gives_also_after_changes_and_removals()
    {
        var random = new Random(20261123);
        var made = new RandomListings(seed: 7);
        using var search = new SearchFixture();
        var listings = new Dictionary<string, Listing>();
        void Put(int number) => search.Put(listings[$"Listing {number}"] = made.Next($"Listing {number}"));

        for (var number = 0; number < Listings; number++)
        {
            Put(number);
            if (number % 100 == 99)
                search.Refresh();
        }

        CountCombinations(search, listings, random);

        for (var change = 0; change < 60; change++)
            Put(random.Next(Listings));
        search.Refresh();
        CountCombinations(search, listings, random);

        foreach (var gone in listings.Keys.OrderBy(n => n, StringComparer.Ordinal).Where((_, i) => i % 9 == 0).ToList())
        {
            listings.Remove(gone);
            search.Remove(gone);
        }

        search.Refresh();
        Put(Listings);
        search.Refresh();
        Assert.That(Segments(search), Is.GreaterThan(1), "the point of this test");
        CountCombinations(search, listings, random);

        search.Reopen();
        CountCombinations(search, listings, random);
    }

    private static void CountCombinations(SearchFixture search, Dictionary<string, Listing> listings, Random random)
    {
        var bases = Bases.Distinct().ToDictionary(b => b, b => AllPages(search, SearchFixture.Request(b)).Select(n => listings[n]).ToList());
        Assert.That(bases[""], Has.Count.EqualTo(listings.Count));
        var offered = search.Search("").Facets.ToDictionary(f => f.Facet.Key, f => f.Values.Select(v => v.Value).ToArray());
        Assert.That(bases.Values.Count(b => b.Count > 10 && b.Count < listings.Count), Is.GreaterThan(3), "the words and places find some, not all");
        var values = offered.SelectMany(f => f.Value.Select(v => (f.Key, Value: v))).Concat(Enumerable.Range(0, 312).Select(m => ("age", $"{m}m"))).ToList();
        var has = listings.Values.ToDictionary(l => l.Name, l => values.Where(v => Recount.Has(l, v.Item1, v.Item2)).ToHashSet());
        for (var combination = 0; combination < CombinationsAStage; combination++)
        {
            var start = Bases[random.Next(Bases.Length)];
            var request = Choose(SearchFixture.Request(start), offered, random);
            var name = string.Join('&', request.Parameters().Select(p => $"{p.Key}={p.Value}"));
            var kept = bases[start].Where(l => request.Children.Count == 0 || request.Children.Any(c => Recount.Suits(l, c)));
            Check(search, [.. kept.Select(l => (l.Name, has[l.Name]))], request, name);
            foreach (var hit in search.Search(request).Hits)
                Assert.That(hit.Suits, Is.EqualTo(Enumerable.Range(1, request.Children.Count).Where(n => Recount.Suits(listings[hit.Facts.Listing.Name], request.Children[n - 1]))), name);
        }
    }

    private static SearchRequest Choose(SearchRequest request, Dictionary<string, string[]> offered, Random random)
    {
        foreach (var (facet, values) in offered)
            if (random.Next(6) == 0)
                request = request.WithValues(facet, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => values[random.Next(values.Length)])]);
        if (random.Next(10) == 0)
            request = request.With("age", $"{random.Next(312)}m");
        var children = random.Next(3) == 0 ? random.Next(1, 5) : 0;
        return request with { Children = [.. Enumerable.Range(0, children).Select(_ => AnyChild(offered["need"], random))] };
    }

    private static string AnyChild(string[] needs, Random random)
    {
        var age = random.Next(4) switch { 0 => "", 1 => $"{random.Next(312)}m", _ => $"{random.Next(26)}" };
        var some = random.GetItems(needs, age.Length == 0 ? random.Next(1, 3) : random.Next(3)).Except(["any"]).DefaultIfEmpty("semh");
        return age.Length == 0 || random.Next(2) == 0 ? $"{age}:{string.Join(',', some)}" : age;
    }

    private static void Check(SearchFixture search, List<(string Name, HashSet<(string Facet, string Value)> Values)> all, SearchRequest request, string name)
    {
        bool Fits(HashSet<(string, string)> has, string except) => request.Facets.All(f => f.Key == except || f.Value.Any(v => has.Contains((f.Key, v))));
        Assert.That(AllPages(search, request), Is.EquivalentTo(all.Where(l => Fits(l.Values, "")).Select(l => l.Name)), name);

        foreach (var facet in search.Search(request).Facets)
        {
            var others = all.Where(l => Fits(l.Values, facet.Facet.Key)).ToList();
            var chosen = request.Facets.GetValueOrDefault(facet.Facet.Key, []);
            var expected = facet.Values.Select(v => (v.Value, others.Count(l => l.Values.Contains((facet.Facet.Key, v.Value))), chosen.Contains(v.Value))).ToList();
            var shown = facet.Values.Select(v => (v.Value, v.Count, v.Selected)).ToList();
            if (!shown.SequenceEqual(expected))
                Assert.That(shown, Is.EqualTo(expected), $"{facet.Facet.Key} of {name}");
        }
    }

    /// <summary>Names from every page; a listing twice, or a page too long, is a failure.</summary>
    private static List<string> AllPages(SearchFixture search, SearchRequest request)
    {
        var first = search.Search(request);
        var names = SearchFixture.Names(first).ToList();
        for (var page = 2; page <= first.Pages; page++)
        {
            Assert.That(names, Has.Count.EqualTo((page - 1) * request.PageSize));
            names.AddRange(SearchFixture.Names(search.Search(request with { Page = page })));
        }

        Assert.That(names, Has.Count.EqualTo(first.Total).And.Unique);
        return names;
    }

    private static int Segments(SearchFixture search)
    {
        var snapshot = search.Index.Acquire();
        try
        {
            return snapshot.Lucene.IndexReader.Leaves.Count;
        }
        finally
        {
            snapshot.Release();
        }
    }

    [Test]
    public void What_a_chip_promises_is_what_there_is()
    {
        using var search = new SearchFixture(A.Club("Chess").AgedYears(5, 16) with { Costs = ["free"] }, A.Club("Swim").AgedYears(5, 16) with { Costs = ["over-15"] });
        var results = search.Search("q=chess&age=9&cost=over-15");
        Assert.That(results.Total, Is.Zero);
        Assert.That(results.Chips.Select(c => (c.Label, c.CountWithout)), Is.EqualTo(new[] { ("\"chess\"", (int?)1), ("Age 9", 0), ("Over £15", 1) }));
        foreach (var chip in results.Chips)
            Assert.That(search.Search(chip.Without).Total, Is.EqualTo(chip.CountWithout), chip.Label);
    }

    [Test]
    public void Each_facet_is_there_and_in_the_order_of_the_page() =>
        Assert.That(AllFacets.List.Select(f => f.Key), Is.EqualTo(new[]
        {
            "need", "age", "town", "ward", "day", "part", "term", "cost", "category", "access", "family",
            "route", "mode", "kind", "audience", "level", "language", "outcome", "freshness",
        }));
}
