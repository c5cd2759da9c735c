using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>A filter as the form shows it: a short list first, and all the rest under one more press.</summary>
public sealed record FacetView
{
    // A list this short is shown whole: folding it would hide less than the fold itself takes up.
    private const int ShownWhole = 9;

    // What fits a phone's screen under the filter's name.
    private const int ShownFirst = 7;

    public required string Key { get; init; }
    public required string Label { get; init; }
    public required int Selected { get; init; }

    /// <summary>False for what only some families ask: it stands under "More filters".</summary>
    public required bool IsCommon { get; init; }

    public required IReadOnlyList<FacetValue> First { get; init; }

    /// <summary>The rest under its headings; a heading may be empty.</summary>
    public required IReadOnlyList<(string Heading, IReadOnlyList<FacetValue> Values)> Rest { get; init; }

    public int RestCount => Rest.Sum(g => g.Values.Count);

    public static FacetView Of(FacetResult facet)
    {
        var values = facet.Values;
        var first = values.Count <= ShownWhole
            ? values.ToList()
            : [.. values.Where(v => v.Count > 0 || v.Selected)
                .OrderByDescending(v => v.Selected).ThenByDescending(v => v.Count)
                .Take(Math.Max(ShownFirst, facet.Selected))];
        var shown = first.Select(v => v.Value).ToHashSet(StringComparer.Ordinal);
        return new FacetView
        {
            Key = facet.Facet.Key,
            Label = facet.Facet.Label,
            Selected = facet.Selected,
            IsCommon = AllFacets.Common.Contains(facet.Facet),
            First = first,
            Rest = [.. values.Where(v => !shown.Contains(v.Value)).GroupBy(v => v.Group).Select(g => (g.Key, (IReadOnlyList<FacetValue>)[.. g]))],
        };
    }
}
