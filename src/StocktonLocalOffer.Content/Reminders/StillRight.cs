using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Reminders;

/// <summary>Notes that somebody has made sure that all of an entry is still right.</summary>
public sealed class StillRight(DeskWriter writer, EntryOpener opener, PublishedSide published)
{
    /// <summary>A provider's answer, by the link of a message.</summary>
    public Task<DeskResult> SayAsync(CheckRequest request, DateOnly today, CancellationToken cancellation = default) =>
        SayAsync(request.ItemKey, new By(null, "The provider, by e-mail", EntryScope.Everything), "the provider", today, cancellation);

    /// <summary>An editor's, who has asked or looked. A working version goes on waiting.</summary>
    public Task<DeskResult> SayAsync(Guid key, By by, DateOnly today, CancellationToken cancellation = default) => SayAsync(key, by, by.Name, today, cancellation);

    private async Task<DeskResult> SayAsync(Guid key, By by, string checkedBy, DateOnly today, CancellationToken cancellation)
    {
        if (await opener.OpenAsync(key, by.Scope, cancellation) is not { Live.Document: Listing listing } entry)
            return await writer.ToldAsync(DeskResult.Refuse(key, "", "This entry is not on the site any more."), by, cancellation);
        var request = PublishingDesk.Request(entry, by) with
        {
            Document = listing with { CheckedOn = today, CheckedBy = checkedBy, NextCheckDue = today.AddMonths(CheckLadder.Of(published.Current).MonthsBetween) },
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
                await db.CheckRequests.Where(c => c.ItemKey == key && c.AnsweredUtc == null).ExecuteUpdateAsync(s => s.SetProperty(c => c.AnsweredUtc, writer.Now), cancellation);
            return result;
        }, cancellation);
    }
}
