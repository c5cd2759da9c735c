using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Search.DeadEnds;

/// <summary>
/// What needs no journey: for the whole region or country, online, or by telephone. They fit the child and the words; the place,
/// the day, the cost and other filters are let go, and the page says so.
/// </summary>
internal static class FromAnywhere
{
    // Three can be read at a glance; the contacts come after.
    private const int Most = 3;

    // The best hundred for a child hold the few that need no journey; looking through all would gain little.
    private const int LookedThrough = 100;

    private static readonly string[] FarModes = ["online-live", "online-any-time", "phone-or-text"];

    public static IReadOnlyList<SearchHit> Of(SearchResults results, IReadOnlyList<AskedPart> parts, Func<SearchRequest, SearchResults> search)
    {
        foreach (var request in LessAndLess(results, parts))
        {
            var far = search(request with { PageSize = LookedThrough, Page = 1, Sort = SortOrder.Best }).Hits.Where(h => IsFar(h.Facts.Listing)).Take(Most).ToList();
            if (far.Count > 0)
                return far;
        }

        return [];
    }

    // First the words, needs and ages; then the needs that the words meant, with the age and without.
    private static IEnumerable<SearchRequest> LessAndLess(SearchResults results, IReadOnlyList<AskedPart> parts)
    {
        if (!parts.Any(p => p.IsWhoAndWhat))
            yield break;
        var child = AskedPart.WithoutAll(parts.Where(p => !p.IsWhoAndWhat), results.Request);
        yield return child;

        var needs = child.Facets.ContainsKey("need") ? child : child.WithValues("need", [.. results.Meant.Where(t => t.Facet == "need").Select(t => t.Value)]);
        if (!needs.Facets.ContainsKey("need"))
            yield break;
        yield return needs with { Text = "" };
        yield return needs.WithValues("age", []) with { Text = "" };
    }

    private static bool IsFar(Listing listing) => listing.Area == "wider" || listing.Modes.Any(FarModes.Contains);
}
