using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Shortlists;

/// <summary>A list as whoever has its address sees it.</summary>
public sealed record OpenShortlist
{
    /// <summary>In the order that was chosen, without what was taken off.</summary>
    public required IReadOnlyList<ShortlistEntry> Entries { get; init; }

    /// <summary>What was taken off last, to be put back; null when something else was done since.</summary>
    public required ShortlistEntry? Removed { get; init; }

    /// <summary>False for whoever came by a link that only reads.</summary>
    public required bool CanChange { get; init; }

    /// <summary>The token of the link that only reads; empty when the list is not shared, or for whoever cannot change it.</summary>
    public required string ShareToken { get; init; }

    /// <summary>The last day, in UTC, that the shared link works; null when it is not shared.</summary>
    public required DateOnly? SharedUntil { get; init; }

    /// <summary>True for a shared link that has run out. Nothing of the list is told then.</summary>
    public required bool RanOut { get; init; }
}

public enum ShortlistAdding
{
    Added,
    AlreadyThere,
    Full,
    NoSuchList,
}
