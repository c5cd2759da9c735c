using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>
/// What every change at the desks has in common: one transaction, only by somebody who may, only on top of what they saw,
/// and with its line in the audit log.
/// </summary>
public sealed class DeskWriter(IDbContextFactory<SiteDb> databases, Publisher publisher, EntryOpener opener, TimeProvider clock)
{
    internal DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Changes where an entry stands, without a new version.</summary>
    /// <param name="change">Says why not, or null when it is done.</param>
    internal async Task<DeskResult> MoveAsync(Step step, Func<SiteDb, ContentItem, Task<PublishResult?>> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.BeginPublishingAsync(cancellation);
        var item = await db.ContentItems.FirstOrDefaultAsync(i => i.Key == step.Key, cancellation);
        if (item is null || !step.By.Scope.May(item))
            return await ToldAsync(DeskResult.NotTheirs(step.Key), step.By, cancellation);
        if (await EntryOpener.NewestAsync(db, step.Key, cancellation) != step.BasedOn)
            return await ToldAsync(new(step.Key, PublishOutcome.Clash, []), step.By, cancellation);
        var time = item.PublishAtUtc;
        if (await change(db, item) is { } refusal)
            return await ToldAsync(refusal, step.By, cancellation);
        // Whoever set it finds here what became of it, also when taking it back was not what was asked for.
        if (time is { } at && item.PublishAtUtc is null && step.By.EditorId is not null && step.Action != AuditActions.Unscheduled)
            db.AuditLog.Add(step.By.Did(AuditActions.Unscheduled, item.Key, item.Name, SiteClock.InWords(at), Now));
        db.AuditLog.Add(step.By.Did(step.Action, item.Key, item.Name, step.Why.Trim(), Now));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new(step.Key, PublishOutcome.Changed, []);
    }

    /// <summary>Saves or publishes documents; the first is the entry itself.</summary>
    internal async Task<DeskResult> WriteAsync(By by, List<PublishRequest> requests, Func<Writing, SiteDb, ContentItem?, Task<PublishResult>> write, CancellationToken cancellation)
    {
        var key = requests[0].Key;
        var result = await publisher.WriteAsync(requests, async (writing, db) =>
        {
            var item = await db.ContentItems.FirstOrDefaultAsync(i => i.Key == key, cancellation);
            return item is null || by.Scope.May(item) ? await write(writing, db, item) : DeskResult.NotTheirs(key);
        }, cancellation);
        return await ToldAsync(result, by, cancellation);
    }

    internal async Task<DeskResult> ToldAsync(PublishResult result, By by, CancellationToken cancellation) =>
        new(result.Key, result.Outcome, result.Problems, result.Outcome == PublishOutcome.Clash ? await opener.OpenAsync(result.Key, by.Scope, cancellation) : null);
}

/// <summary>Something done to an entry.</summary>
/// <param name="BasedOn">The number of the newest version that whoever does it has seen.</param>
/// <param name="Why">In words, for the audit log; may be empty.</param>
internal sealed record Step(Guid Key, int BasedOn, By By, string Action, string Why = "");
