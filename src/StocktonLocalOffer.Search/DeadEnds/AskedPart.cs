namespace StocktonLocalOffer.Search.DeadEnds;

/// <summary>
/// One thing that a search asks for, and the search without it. All values of one filter are one part: they widen each other,
/// so taking away one of several never finds more.
/// </summary>
internal sealed record AskedPart(string Key, string Label)
{
    // Nobody asks for a dozen things and more; a made-up address must not cost more counting than a family's.
    private const int Most = 12;

    /// <summary>The parts of a search, what a family can most easily do without first.</summary>
    public static IReadOnlyList<AskedPart> Of(SearchResults results, double? within)
    {
        var parts = results.Chips.GroupBy(c => c.Key).Select(same => new AskedPart(same.Key, string.Join(" or ", same.Select(c => c.Label)))).ToList();
        if (within is { } miles)
            parts.Add(new AskedPart("within", $"the limit of {miles:0.##} {(miles == 1 ? "mile" : "miles")}"));
        return [.. parts.OrderBy(p => p.Dearness).Take(Most)];
    }

    /// <summary>Who the child is comes last, where they live before that: a club on another day is easier to live with than one for another need.</summary>
    public int Dearness => Key switch
    {
        "q" or "need" or "age" or "child" => 2,
        "postcode" or "town" or "ward" or "category" => 1,
        _ => 0,
    };

    /// <summary>True for what says who it is for and what it is about.</summary>
    public bool IsWhoAndWhat => Dearness == 2;

    public SearchRequest Without(SearchRequest request) => Key switch
    {
        "q" => request with { Text = "", Exact = false, Ignore = [], LastWordIsWhole = false, Page = 1 },
        "postcode" => request with { Postcode = "", Within = "", Page = 1 },
        "within" => request with { Within = "", Page = 1 },
        "child" => request.WithChildren([]),
        _ => request.WithValues(Key, []),
    };

    public static SearchRequest WithoutAll(IEnumerable<AskedPart> parts, SearchRequest request) => parts.Aggregate(request, (left, part) => part.Without(left));
}
