using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Editing.Bulk;

/// <summary>What would become of one entry.</summary>
public sealed record PlannedChange(Guid Key, string Name)
{
    /// <summary>Why nothing would; empty when it can be changed.</summary>
    public string WhyNot { get; init; } = "";

    public bool Can => WhyNot.Length == 0;

    public ChangeWay Way { get; init; }

    /// <summary>The number of its newest version.</summary>
    public int Seen => Entry?.Newest.Number ?? 0;

    /// <summary>As it is now; null when it is not theirs.</summary>
    public OpenEntry? Entry { get; init; }

    /// <summary>What it would say; null when nothing would be written.</summary>
    public Document? After { get; init; }

    internal BulkVersions Before => BulkVersions.Of(Entry!.Item, Seen);
}

/// <summary>What a change does to an entry.</summary>
public enum ChangeWay
{
    /// <summary>Everybody sees it at once.</summary>
    Publish,

    /// <summary>Only the working version changes.</summary>
    Draft,

    /// <summary>The working version is thrown away: there was none before.</summary>
    Discard,
}

/// <summary>The numbers of the versions of an entry at one moment.</summary>
public sealed record BulkVersions(int? Live, int? Working, int Newest)
{
    internal int Current => Working ?? Live ?? Newest;

    internal static BulkVersions Of(ContentItem item, int newest) => new(item.LiveVersion, item.WorkingVersion, newest);
}
