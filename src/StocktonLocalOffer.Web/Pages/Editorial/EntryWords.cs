using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial;

/// <summary>States of entries as editors call them.</summary>
public static class EntryWords
{
    /// <summary>The tabs of a list, in the order of what needs somebody soonest.</summary>
    public static readonly IReadOnlyList<(EntryState State, string Name)> States =
    [
        (EntryState.Waiting, "Waiting for checking"),
        (EntryState.Returned, "Sent back"),
        (EntryState.Working, "Being written"),
        (EntryState.Scheduled, "With a time set"),
        (EntryState.Published, "On the site"),
        (EntryState.Draft, "Never on the site"),
        (EntryState.TakenDown, "Taken down"),
        (EntryState.Trashed, "Thrown away"),
    ];

    public static readonly IReadOnlyList<(Freshness Freshness, string Name)> Checks =
    [
        (Freshness.Fresh, "Checked in the last 3 months"),
        (Freshness.Half, "Checked 3 to 6 months ago"),
        (Freshness.Year, "Checked 6 to 12 months ago"),
        (Freshness.Old, "Checked over a year ago"),
        (Freshness.Never, "Never checked"),
        (Freshness.DueSoon, "Check due in 30 days"),
        (Freshness.Overdue, "Check overdue"),
    ];

    /// <summary>Kinds of entries that editors write, listings first.</summary>
    public static IReadOnlyList<DocumentType> Kinds { get; } = [.. AllDocumentTypes.All.Where(t => !t.IsElement && t.Record != typeof(Folder)).OrderByDescending(t => t.IsListing).ThenBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>As an address says it.</summary>
    public static string Id<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static string Of(EntryRow row) => Of(row.Status, row.Trashed, row.HasWorking, row.Stage, row.PublishAtUtc);

    public static string Of(ContentItem item) => Of(item.Status, item.Trashed, item.WorkingVersion is not null, item.Stage, item.PublishAtUtc);

    /// <summary>What to add to a message when a time for publishing was set before, and is not any more; begins with a space.</summary>
    public static string TakenBack(DateTime? at) => at is { } time ? $" It was to be published on {InWords.DateAndTime(time)}; that is taken back." : "";

    private static string Of(ContentStatus status, bool trashed, bool hasWorking, WorkStage stage, DateTime? at)
    {
        var seen = trashed ? "Thrown away" : status switch
        {
            ContentStatus.Published => "On the site",
            ContentStatus.Removed => "Taken down",
            _ => "Never on the site",
        };
        if (!hasWorking)
            return seen;
        return seen + ". " + (stage, at) switch
        {
            (_, { } time) => $"Changes go live on {InWords.DateAndTime(time)}",
            (WorkStage.Submitted, _) => "Changes wait for checking",
            (WorkStage.Returned, _) => "Changes were sent back",
            _ => "Changes are being written",
        };
    }
}
