using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>
/// Publishes working versions whose time has come. One that is no longer fit to be published goes back to its writer. It does
/// nothing while Umbraco writes: that has times of its own.
/// </summary>
public sealed class ScheduledPublisher(IDbContextFactory<SiteDb> databases, DeskWriter writer, EntryOpener opener, AuthoringOptions authoring, ILogger<ScheduledPublisher> log)
{
    /// <returns>How many were published.</returns>
    public async Task<int> RunDueAsync(CancellationToken cancellation = default)
    {
        if (authoring.InUmbraco)
            return 0;
        var now = writer.Now;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await db.ContentItems.Where(i => !i.Trashed && i.PublishAtUtc != null && i.PublishAtUtc <= now).OrderBy(i => i.PublishAtUtc).Select(i => i.Key).ToListAsync(cancellation);
        var published = 0;
        foreach (var key in due)
        {
            try
            {
                published += await PublishAsync(key, cancellation) ? 1 : 0;
            }
#pragma warning disable CA1031 // One that fails must not hold up the others; it stays due, and is tried again.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                log.LogError(e, "The entry {Key} is due to be published and could not be.", key);
            }
        }

        return published;
    }

    private async Task<bool> PublishAsync(Guid key, CancellationToken cancellation)
    {
        if (await opener.OpenAsync(key, By.TheSite.Scope, cancellation) is not { Working: { } working } entry)
            return false;
        var request = PublishingDesk.Request(entry, By.TheSite) with { Document = working.Document, BasedOn = entry.Newest.Number, Note = "At the time that was set" };
        var result = await writer.WriteAsync(By.TheSite, [request], (writing, db, item) =>
        {
            // Another node was quicker, or an editor has just taken the time back.
            if (item!.PublishAtUtc is not { } at || at > writer.Now)
                return Task.FromResult(new PublishResult(key, PublishOutcome.Clash, []));
            var published = writing.Publish(request);
            if (!published.Refused)
                db.AuditLog.Add(By.TheSite.Did(AuditActions.Published, key, item.Name, request.Note, writer.Now));
            return Task.FromResult(published);
        }, cancellation);
        if (result.Outcome == PublishOutcome.Refused)
            await ReturnAsync(entry, result.Problems, cancellation);
        return result.Done;
    }

    private async Task ReturnAsync(OpenEntry entry, IReadOnlyList<Problem> problems, CancellationToken cancellation)
    {
        var reason = $"It could not be published at the time that was set. {string.Join(' ', problems.Select(p => p.Message))}";
        reason = reason.Length > 1_000 ? reason[..1_000] : reason;
        await writer.MoveAsync(new(entry.Item.Key, entry.Newest.Number, By.TheSite, AuditActions.Returned, reason), (_, item) =>
        {
            (item.Stage, item.ReturnReason, item.PublishAtUtc) = (WorkStage.Returned, reason, null);
            return Task.FromResult<PublishResult?>(null);
        }, cancellation);
    }
}
