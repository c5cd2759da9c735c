namespace StocktonLocalOffer.Search.DeadEnds;

/// <summary>The same search in a place near the one that was asked for.</summary>
/// <param name="Miles">Between the homes of both; null for a wider ring around the same place.</param>
public sealed record PlaceNearby(string Label, SearchRequest Request, double? Miles)
{
    /// <summary>How many it finds there; more than in the place that was asked for.</summary>
    public int Count { get; init; }
}
