using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>What a suggestion is of. The order here is the order of the groups.</summary>
public enum SuggestionKind
{
    Need,
    Category,

    /// <summary>A town, a ward, or a village or other word for a part of one.</summary>
    Place,
    Listing,
    Guide,
}

/// <summary>Something that the typed letters may become.</summary>
/// <param name="Label">Always ours: an outdated or mistyped word finds, and is not shown.</param>
/// <param name="Note">What tells it from another of the same name; may be empty.</param>
public sealed record Suggestion(SuggestionKind Kind, string Label, string Note)
{
    /// <summary>The need, listing or guide whose page it leads to; null when it leads to a search.</summary>
    public Document? Document { get; init; }

    /// <summary>The filter of the search it leads to; null when it leads to a page.</summary>
    public Tag? Filter { get; init; }

    internal bool LeadsWhere(Suggestion other) => Document is null ? Filter == other.Filter : ReferenceEquals(Document, other.Document);
}

/// <summary>Suggestions of one kind, best first; never empty.</summary>
public sealed record SuggestionGroup(SuggestionKind Kind, IReadOnlyList<Suggestion> Items);
