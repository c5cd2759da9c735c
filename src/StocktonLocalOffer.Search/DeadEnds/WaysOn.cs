namespace StocktonLocalOffer.Search.DeadEnds;

/// <summary>What to try when a search finds nothing, or very little. Every count is that of the search its link leads to.</summary>
public sealed record WaysOn
{
    /// <summary>Up to this many results are few: they fit on a phone's screen or two, and a family may well want more.</summary>
    public const int Few = 3;

    // Three of a kind are a choice; more are one more list to work through.
    private const int MostNearby = 3;

    /// <summary>How many there would be of all.</summary>
    public int Everything { get; init; }

    /// <summary>How many things were asked for.</summary>
    public int Asked { get; init; }

    /// <summary>Each part that finds more when it alone is taken away.</summary>
    public IReadOnlyList<SearchChoice> Without { get; init; } = [];

    /// <summary>The one part that alone leaves nothing; null when there are several such parts, or none.</summary>
    public SearchChoice? Blame { get; init; }

    /// <summary>When no single part helps: the fewest that do together; null when there are none.</summary>
    public SearchChoice? WithoutTogether { get; init; }

    /// <summary>A wider ring, touching wards, then towns, each nearest first.</summary>
    public IReadOnlyList<PlaceNearby> Nearby { get; init; } = [];

    /// <summary>Listings that need no journey; only when nothing was found.</summary>
    public IReadOnlyList<SearchHit> Anywhere { get; init; } = [];

    internal static WaysOn From(SearchResults results, PlacesAround around, Func<SearchRequest, int> count, Func<SearchRequest, SearchResults> search)
    {
        var (asked, total) = (results.Request, results.Total);
        var parts = AskedPart.Of(results, around.Within);
        var less = new AskForLess(asked, total, parts, count);
        return new WaysOn
        {
            Asked = parts.Count,
            Everything = parts.Count == 0 ? total : count(new SearchRequest()),
            Without = less.Singles,
            Blame = total == 0 && parts.Count > 1 && less.Singles is [var only] ? only : null,
            WithoutTogether = total == 0 && less.Singles.Count == 0 ? less.Together() : null,
            Nearby = [.. First(around.WiderRings(asked), 1), .. First(around.Touching(asked), MostNearby), .. First(around.Towns(asked), MostNearby)],
            Anywhere = total == 0 ? FromAnywhere.Of(results, parts, search) : [],
        };

        // Counted nearest first, and no further than needed: at most 5 rings, the wards around one, and 7 towns.
        IEnumerable<PlaceNearby> First(IEnumerable<PlaceNearby> places, int most) =>
            places.Select(p => p with { Count = count(p.Request) }).Where(p => p.Count > total).Take(most);
    }
}
