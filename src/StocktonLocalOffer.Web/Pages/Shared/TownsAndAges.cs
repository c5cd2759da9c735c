using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>How much a search finds by town and by age. Six searches: one for all ages, which counts the towns too, and one for each band.</summary>
public sealed record TownsAndAges
{
    public required SiteNumbers Numbers { get; init; }

    public required IReadOnlyList<CountLink> Towns { get; init; }

    /// <summary>Towns that nothing is based in.</summary>
    public required IReadOnlyList<string> NothingBasedIn { get; init; }

    public required IReadOnlyList<CountLink> Ages { get; init; }

    /// <summary>What does not say all its ages: it is under none of the bands.</summary>
    public required int AgesNotStated { get; init; }

    /// <summary>Towns that something is based in, but nothing for a band: for "19 to 25" nothing in "Yarm".</summary>
    public required IReadOnlyList<(AgeBand Band, IReadOnlyList<string> Towns)> Gaps { get; init; }

    public static TownsAndAges Of(Searcher searcher, PublishedSnapshot published, SearchRequest request)
    {
        var results = searcher.Search(request with { PageSize = SiteNumbers.Everything });
        var numbers = SiteNumbers.Of(results);
        var based = BasedIn(results);
        var towns = published.Vocabularies[VocabularyNames.Towns].Choices;
        var bands = AgeBand.All.Select(b => (Band: b, Results: searcher.Search(b.In(request) with { PageSize = SiteNumbers.Everything }))).ToList();
        IReadOnlyList<string> Without(Dictionary<string, int> some) => [.. towns.Where(t => based.ContainsKey(t.Id) && !some.ContainsKey(t.Id)).Select(t => t.Label)];
        return new TownsAndAges
        {
            Numbers = numbers,
            Towns = [.. CountLink.Of("town", towns, request, numbers).Zip(towns, (link, town) => link with { Note = based.GetValueOrDefault(town.Id) is > 0 and var here ? $"{InWords.Number(here)} based there" : "" })],
            NothingBasedIn = [.. towns.Where(t => !based.ContainsKey(t.Id)).Select(t => t.Label)],
            Ages = [.. bands.Select(b => ByAge(request, b.Band, b.Results.Total))],
            AgesNotStated = numbers.Of("age", "not-known"),
            Gaps = [.. bands.Where(b => b.Results.Total > 0).Select(b => (b.Band, Without(BasedIn(b.Results)))).Where(g => g.Item2.Count > 0)],
        };
    }

    /// <summary>By age alone: five searches.</summary>
    public static IReadOnlyList<CountLink> ByAge(Searcher searcher, SearchRequest request) =>
        [.. AgeBand.All.Select(b => ByAge(request, b, SiteNumbers.Count(searcher, b.In(request)).Total))];

    private static CountLink ByAge(SearchRequest request, AgeBand band, int count) =>
        new(band.Label, SearchLinks.To(band.In(request)), count);

    private static Dictionary<string, int> BasedIn(SearchResults results) => results.Hits.SelectMany(h => h.Facts.Places.BaseTowns).CountBy(t => t).ToDictionary();
}
