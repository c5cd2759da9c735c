using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Reminders;

/// <summary>
/// Notes that somebody has made sure that all of an entry is still right. Families see it at once; when Umbraco writes, it is
/// asked in the same transaction to note it too, and nothing but that.
/// </summary>
public sealed class StillRight(DeskWriter writer, EntryOpener opener, PublishedSide published, AuthoringTasks tasks, AuthoringOptions authoring)
{
    private static readonly string[] Set = [nameof(Listing.CheckedOn), nameof(Listing.CheckedBy), nameof(Listing.NextCheckDue)];

    /// <summary>A provider's answer, by the link of a message.</summary>
    public Task<DeskResult> SayAsync(CheckRequest request, DateOnly today, CancellationToken cancellation = default) =>
        SayAsync(request.ItemKey, new By(null, "The provider, by e-mail", EntryScope.Everything), "the provider", today, cancellation);

    /// <summary>An editor's, for many entries at once. Where a working version waits they look at it first: it would bring the old day back.</summary>
    public BulkEdit Many(IReadOnlyList<ChosenEntry> entries, By by, DateOnly today, bool mayPublish) => new()
    {
        What = "Still right",
        Entries = entries,
        Action = AuditActions.StillRight,
        MayPublish = mayPublish,
        Change = entry => Checked((Listing)entry.Live!.Document, by.Name, today),
        WhyNot = entry => entry switch
        {
            { Type.IsListing: false } => "Nobody checks entries of this kind.",
            { Live: null } => "It is not on the site.",
            { Working: not null } => "Changes wait to be published. Look at them first.",
            _ => null,
        },
        Also = async (db, changed) =>
        {
            await AnsweredAsync(db, [.. changed.Keys]);
            await TellUmbracoAsync(db, changed, by);
        },
    };

    /// <summary>An editor's, who has asked or looked. A working version goes on waiting.</summary>
    public Task<DeskResult> SayAsync(Guid key, By by, DateOnly today, CancellationToken cancellation = default) => SayAsync(key, by, by.Name, today, cancellation);

    private async Task<DeskResult> SayAsync(Guid key, By by, string checkedBy, DateOnly today, CancellationToken cancellation)
    {
        if (await opener.OpenAsync(key, by.Scope, cancellation) is not { Live.Document: Listing listing } entry)
            return await writer.ToldAsync(DeskResult.Refuse(key, "", "This entry is not on the site any more."), by, cancellation);
        var request = PublishingDesk.Request(entry, by) with
        {
            Document = Checked(listing, checkedBy, today),
            BasedOn = entry.Newest.Number,
            Action = AuditActions.StillRight,
            Note = "Still right",
            KeepDraft = true,
        };
        return await writer.WriteAsync(by, [request], async (writing, db, item) =>
        {
            var result = writing.Publish(request);
            if (by.EditorId is null && result.Outcome == PublishOutcome.Changed)
                db.AuditLog.Add(by.Did(AuditActions.StillRight, key, item!.Name, "", writer.Now));
            if (!result.Refused)
                await AnsweredAsync(db, [key]);
            if (result.Outcome == PublishOutcome.Changed)
                await TellUmbracoAsync(db, new Dictionary<Guid, Document> { [key] = request.Document }, by);
            return result;
        }, cancellation);
    }

    private Listing Checked(Listing listing, string by, DateOnly today) =>
        listing with { CheckedOn = today, CheckedBy = by, NextCheckDue = today.AddMonths(CheckLadder.Of(published.Current).MonthsBetween) };

    private async Task TellUmbracoAsync(SiteDb db, IReadOnlyDictionary<Guid, Document> changed, By by)
    {
        if (!authoring.InUmbraco)
            return;
        var keys = changed.Keys.ToList();
        foreach (var key in await WhereToWrite.Theirs(db).Where(i => keys.Contains(i.Key)).Select(i => i.Key).ToListAsync())
            tasks.Add(db, key, changed[key], by.Name, publish: true, [.. AllDocumentTypes.Of(changed[key]).Properties.Where(p => Set.Contains(p.ClrName)).Select(p => p.Alias)]);
    }

    private Task AnsweredAsync(SiteDb db, IReadOnlyCollection<Guid> keys) =>
        db.CheckRequests.Where(c => keys.Contains(c.ItemKey) && c.AnsweredUtc == null).ExecuteUpdateAsync(s => s.SetProperty(c => c.AnsweredUtc, writer.Now));
}
