using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>
/// A filter as the form shows it: a short list, and the rest when somebody asks for it. Three hundred boxes on every page would
/// be slow on an old phone, and most families need none of them.
/// </summary>
public sealed record FacetView
{
    /// <summary>The name of the button that asks for the rest of a list: "all=need".</summary>
    public const string All = "all";

    // A list this short is shown whole: folding it would hide less than the fold itself takes up.
    private const int ShownWhole = 9;

    // What fits a phone's screen under the filter's name.
    private const int ShownFirst = 7;

    public required string Key { get; init; }
    public required string Label { get; init; }
    public required int Selected { get; init; }

    /// <summary>How many values there are to choose from, shown or not.</summary>
    public required int Count { get; init; }

    /// <summary>True when somebody asked for the whole list.</summary>
    public required bool ShowsAll { get; init; }

    /// <summary>What is shown, under its headings; a heading may be empty.</summary>
    public required IReadOnlyList<(string Heading, IReadOnlyList<FacetValue> Values)> Groups { get; init; }

    /// <summary>False for what only some families ask: it stands under "More filters".</summary>
    public bool IsCommon => AllFacets.Common.Any(f => f.Key == Key);

    public bool IsOpen => ShowsAll || Selected > 0;

    public bool HasMore => Groups.Sum(g => g.Values.Count) < Count;

    /// <summary>The keys of the filters that are asked for whole.</summary>
    public static IReadOnlyList<string> AskedWhole(IQueryCollection query) =>
        [.. AllFacets.List.Select(f => f.Key).Where(k => query[All].Contains(k, StringComparer.Ordinal))];

    public static FacetView Of(FacetResult facet, IReadOnlyList<string> askedWhole)
    {
        var all = askedWhole.Contains(facet.Facet.Key);
        var values = facet.Values;
        return new FacetView
        {
            Key = facet.Facet.Key,
            Label = facet.Facet.Label,
            Selected = facet.Selected,
            Count = values.Count,
            ShowsAll = all,
            Groups = all ? [.. values.GroupBy(v => v.Group).Select(g => (g.Key, (IReadOnlyList<FacetValue>)[.. g]))]
                : [("", values.Count <= ShownWhole ? values : Likeliest(values, Math.Max(ShownFirst, facet.Selected)))],
        };
    }

    private static IReadOnlyList<FacetValue> Likeliest(IReadOnlyList<FacetValue> values, int most) =>
        [.. values.Where(v => v.Count > 0 || v.Selected).OrderByDescending(v => v.Selected).ThenByDescending(v => v.Count).Take(most)];
}
