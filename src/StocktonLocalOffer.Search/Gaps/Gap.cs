using System.Globalization;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Search.DeadEnds;

namespace StocktonLocalOffer.Search.Gaps;

/// <summary>What may be kept of a search that found nothing or little.</summary>
public static class Gap
{
    // A family's search without words ticks a few boxes. A machine that follows links ticks ever more.
    private const int MostFiltersWithoutWords = 6;

    // The bands that families and schools speak of. An exact age beside a rare need could be one child.
    private static readonly (int From, int To)[] AgeBands = [(0, 4), (5, 10), (11, 15), (16, 18), (19, 25)];

    public static bool IsOne(SearchResults results) =>
        results.Total <= WaysOn.Few && !results.Request.IsEmpty
        && (results.Request.Text.Length > 0 || results.Chips.Count <= MostFiltersWithoutWords);

    public static SearchGap Of(SearchResults results, WordsToKeep words) => new()
    {
        Words = words.Of(results.Request.Text),
        Filters = Filters(results),
        Place = Cut(results.PlaceKept, SearchGap.LongestPlace),
        Found = results.Total,
    };

    // Only values of our own lists: what could not be read as one is a text that somebody typed.
    private static string Filters(SearchResults results)
    {
        var chosen = results.Facets.Where(f => f.Facet.Key != "age").SelectMany(f => f.Values.Where(v => v.Selected).Select(v => $"{f.Facet.Key}={v.Value}"))
            .Concat((results.Request.Facets.GetValueOrDefault("age") ?? []).Concat(results.Children.SelectMany(c => c.Ages).Select(a => a.Id)).Select(BandOf).OfType<string>().Select(b => $"age={b}"))
            .Concat(results.Children.SelectMany(c => c.Needs).Select(n => $"need={n.Id}"))
            .Distinct().Order(StringComparer.Ordinal);
        var kept = "";
        foreach (var value in chosen)
            if (kept.Length + value.Length + 1 <= SearchGap.LongestFilters)
                kept += kept.Length == 0 ? value : $";{value}";
        return kept;
    }

    private static string? BandOf(string age)
    {
        var text = age.Trim().ToLowerInvariant();
        if (text == Search.Facets.Facet.NotKnown.Id)
            return text;
        if (!int.TryParse(text.TrimEnd('m', 'y').Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var years = text.EndsWith('m') ? number / 12 : number;
        return AgeBands.Where(b => b.From <= years && years <= b.To).Select(b => $"{b.From}-{b.To}").FirstOrDefault();
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
