namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// Every facet, in the order of the page. What decides whether a family can go at all comes first: the child, where, when, what
/// it costs. What only some families ask stands under "More filters".
/// </summary>
public static class AllFacets
{
    /// <summary>What most families ask.</summary>
    public static IReadOnlyList<Facet> Common { get; } =
    [
        new NeedFacet(),
        new AgeFacet(),
        new TownFacet(),
        new WardFacet(),
        new DayFacet(),
        new PartOfDayFacet(),
        new TermFacet(),
        new CostFacet(),
        new CategoryFacet(),
        new AccessFacet(),
        new FamilyFacet(),
    ];

    /// <summary>What some families ask.</summary>
    public static IReadOnlyList<Facet> More { get; } =
    [
        new RouteFacet(),
        new ModeFacet(),
        new KindFacet(),
        new AudienceFacet(),
        new LevelFacet(),
        new LanguageFacet(),
        new OutcomeFacet(),
        new FreshnessFacet(),
    ];

    public static IReadOnlyList<Facet> List { get; } = [.. Common, .. More];

    /// <summary>The place of a facet in <see cref="List"/>; -1 when no facet has this key.</summary>
    public static int IndexOf(string key)
    {
        for (var i = 0; i < List.Count; i++)
            if (string.Equals(List[i].Key, key, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }
}
