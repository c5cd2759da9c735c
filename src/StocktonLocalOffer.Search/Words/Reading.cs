namespace StocktonLocalOffer.Search.Words;

/// <summary>One thing that was read out of what somebody typed, and the way to leave it out.</summary>
/// <param name="Kind">"age", "place", "spelling", or the facet that words were taken to mean: "need", "category", "access", "cost".</param>
/// <param name="Label">In plain words: "age 7", "Yarm", "Cannot face going to school".</param>
/// <param name="Without">The same search with only this left out.</param>
public sealed record Reading(string Kind, string Label, SearchRequest Without)
{
    /// <summary>What was taken as a filter of its own, and not as words to look for.</summary>
    public bool IsFilter => Kind is SearchRequest.IgnoreAge or SearchRequest.IgnorePlace;
}
