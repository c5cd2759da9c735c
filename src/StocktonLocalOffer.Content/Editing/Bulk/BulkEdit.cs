using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Editing.Bulk;

/// <summary>One change to make to many entries.</summary>
public sealed record BulkEdit
{
    /// <summary>More at once nobody looks through before pressing the button.</summary>
    public const int Most = 1_000;

    /// <summary>What a list of such changes says of it: "Set Cost to Free". Cut after 300 characters.</summary>
    public required string What { get; init; }

    /// <summary>The first thousand count.</summary>
    public required IReadOnlyList<ChosenEntry> Entries { get; init; }

    /// <summary>What an entry is to say instead of its <see cref="OpenEntry.Current"/>; null to throw its working version away.</summary>
    public required Func<OpenEntry, Document?> Change { get; init; }

    /// <summary>Why an entry cannot be changed so, in words; null when it can.</summary>
    public Func<OpenEntry, string?> WhyNot { get; init; } = _ => null;

    /// <summary>For the audit log of each entry.</summary>
    public string Action { get; init; } = AuditActions.BulkChanged;

    /// <summary>Whether they may change what the public sees: that is for their roles, and asked at the door.</summary>
    public required bool MayPublish { get; init; }

    /// <summary>What else is written in the transaction that writes these entries: those that changed, by key, as they are now.</summary>
    internal Func<SiteDb, IReadOnlyDictionary<Guid, Document>, Task> Also { get; init; } = (_, _) => Task.CompletedTask;
}

/// <summary>An entry that somebody has chosen.</summary>
/// <param name="Seen">The number of its newest version when they looked; null before they have.</param>
public sealed record ChosenEntry(Guid Key, int? Seen = null);
