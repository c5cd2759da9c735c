using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>Two entries that may be one.</summary>
/// <param name="Score">Higher when it is more likely. Only good for putting pairs in order.</param>
/// <param name="Reasons">In words: "The same telephone number: 01632 960001".</param>
public sealed record Likeness(Published<Document> One, Published<Document> Other, int Score, IReadOnlyList<string> Reasons)
{
    public (Guid, Guid) Keys => ToldApart.Pair(One.Key, Other.Key);
}
