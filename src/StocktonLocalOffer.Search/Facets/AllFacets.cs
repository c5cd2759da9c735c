namespace StocktonLocalOffer.Search.Facets;

/// <summary>Every facet, in the order of the page.</summary>
public static class AllFacets
{
    public static IReadOnlyList<Facet> List { get; } =
    [
        new NeedFacet(),
        new AgeFacet(),
        new TownFacet(),
        new WardFacet(),
        new CategoryFacet(),
        new KindFacet(),
        new CostFacet(),
        new AccessFacet(),
        new DayFacet(),
        new OutcomeFacet(),
    ];

    /// <summary>The place of a facet in <see cref="List"/>; -1 when no facet has this key.</summary>
    public static int IndexOf(string key)
    {
        for (var i = 0; i < List.Count; i++)
            if (string.Equals(List[i].Key, key, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }
}
