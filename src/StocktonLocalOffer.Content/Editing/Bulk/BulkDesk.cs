using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing.Bulk;

/// <summary>Changes many entries. Each stands alone: what cannot be changed is said and holds up no other.</summary>
public sealed class BulkDesk(IDbContextFactory<SiteDb> databases, BulkPlanner planner, EditingDesk editing, Publisher publisher, TimeProvider clock, ILogger<BulkDesk> log)
{
    // Few enough that nobody else who saves meanwhile waits for long.
    private const int ChunkSize = 50;

    /// <summary>Makes a change. Entries whose newest version is not the one that was seen are left alone.</summary>
    /// <returns>What became of each entry, as it is kept.</returns>
    public async Task<BulkDone> ApplyAsync(BulkEdit edit, By by, CancellationToken cancellation = default)
    {
        var plan = await planner.PlanAsync(edit, by, cancellation);
        var kept = new Kept(Keys.New(clock), edit, by, [.. plan.Where(p => !p.Can).Select(p => Left(p, p.WhyNot))]);
        foreach (var chunk in plan.Where(p => p.Can && p.Way != ChangeWay.Discard).Chunk(ChunkSize))
            await WriteAsync(kept, chunk, cancellation);
        foreach (var planned in plan.Where(p => p.Can && p.Way == ChangeWay.Discard))
            await DiscardAsync(kept, planned, cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var row = await KeepAsync(db, kept, kept.Outcomes, cancellation);
        await db.SaveChangesAsync(cancellation);
        return BulkDone.Of(row);
    }

    /// <summary>Puts back what a change did, where nobody has touched it since. That is a change too.</summary>
    public async Task<BulkEdit> UndoAsync(BulkDone done, bool mayPublish, CancellationToken cancellation = default)
    {
        var changed = done.Entries.Where(e => e.Changed).ToDictionary(e => e.Key);
        var documents = new Dictionary<Guid, string>();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        foreach (var chunk in changed.Values.Chunk(ChunkSize))
        {
            var (keys, numbers) = (chunk.Select(e => e.Key).ToList(), chunk.Select(e => e.Before!.Current).Distinct().ToList());
            foreach (var row in await db.ContentVersions.AsNoTracking().Where(v => keys.Contains(v.ItemKey) && numbers.Contains(v.Number)).ToListAsync(cancellation))
                if (changed[row.ItemKey].Before!.Current == row.Number)
                    documents[row.ItemKey] = row.Json;
        }

        return new()
        {
            What = $"Undid: {done.What}",
            Action = AuditActions.BulkUndone,
            MayPublish = mayPublish,
            Entries = [.. changed.Values.Select(e => new ChosenEntry(e.Key, e.After!.Newest))],
            // Where there was no working version before, there is to be none again.
            Change = entry => entry.Working is not null && changed[entry.Item.Key].Before!.Working is null ? null : RecordJson.Read(entry.Item.DocumentType, documents[entry.Item.Key]),
        };
    }

    /// <summary>Notes that a change was undone.</summary>
    public async Task NoteUndoneAsync(Guid key, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.BulkChanges.Where(b => b.Key == key).ExecuteUpdateAsync(s => s.SetProperty(b => b.UndoneUtc, now), cancellation);
    }

    private async Task WriteAsync(Kept kept, PlannedChange[] chunk, CancellationToken cancellation)
    {
        var written = new List<BulkOutcome>();
        try
        {
            List<PublishRequest> requests = [.. chunk.Select(p => BulkPlanner.Request(p, kept.Edit, kept.By))];
            await publisher.WriteAsync(requests, async (writing, db) =>
            {
                written.Clear();
                for (var i = 0; i < chunk.Length; i++)
                    written.Add(await WriteAsync(writing, db, chunk[i], requests[i], kept.By, cancellation));
                await kept.Edit.Also(db, requests.Where((_, i) => written[i].Changed).ToDictionary(r => r.Key, r => r.Document));
                await KeepAsync(db, kept, [.. kept.Outcomes, .. written], cancellation);
                return new(kept.Key, PublishOutcome.Changed, []);
            }, cancellation);
            kept.Outcomes.AddRange(written);
        }
#pragma warning disable CA1031 // One that fails must not hold up the others: each is tried alone.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError(e, "{Count} entries could not be changed together.", chunk.Length);
            if (chunk.Length == 1)
                kept.Outcomes.Add(Left(chunk[0], "It could not be written. Try it again."));
            else
                foreach (var planned in chunk)
                    await WriteAsync(kept, [planned], cancellation);
        }
    }

    private static async Task<BulkOutcome> WriteAsync(Writing writing, SiteDb db, PlannedChange planned, PublishRequest request, By by, CancellationToken cancellation)
    {
        var (item, was) = (await db.ContentItems.FindAsync([planned.Key], cancellation), planned.Entry!.Item);
        // A version that was thrown away, taken down or given a time has no new number.
        if (item is null || !by.Scope.May(item) || (item.WorkingVersion, item.Status, item.Trashed, item.PublishAtUtc) != (was.WorkingVersion, was.Status, was.Trashed, was.PublishAtUtc))
            return Left(planned, "Somebody has changed it since you looked.");
        var result = planned.Way == ChangeWay.Publish ? writing.Publish(request) : await Publisher.SaveDraftAsync(writing, db, request, cancellation);
        return result.Outcome switch
        {
            PublishOutcome.Clash => Left(planned, "Somebody has changed it since you looked."),
            PublishOutcome.Refused => Left(planned, string.Join(' ', result.Problems.Select(p => p.Message))),
            PublishOutcome.Unchanged => Left(planned, "It is so already."),
            _ => new(planned.Key, item.Name, planned.Before, BulkVersions.Of(item, planned.Seen + 1)),
        };
    }

    private async Task DiscardAsync(Kept kept, PlannedChange planned, CancellationToken cancellation)
    {
        var result = await editing.DiscardAsync(planned.Key, planned.Seen, kept.By, cancellation);
        kept.Outcomes.Add(result.Done
            ? new(planned.Key, planned.Name, planned.Before, planned.Before with { Working = null })
            : Left(planned, result.Clashed ? "Somebody has changed it since you looked." : string.Join(' ', result.Problems.Select(p => p.Message))));
    }

    private async Task<BulkChange> KeepAsync(SiteDb db, Kept kept, IReadOnlyList<BulkOutcome> outcomes, CancellationToken cancellation)
    {
        var row = await db.BulkChanges.FindAsync([kept.Key], cancellation)
            ?? db.BulkChanges.Add(new() { Key = kept.Key, What = BulkPlanner.Cut(kept.Edit.What), By = kept.By.Name, Utc = clock.GetUtcNow().UtcDateTime }).Entity;
        row.Entries = BulkDone.Json(kept.By.EditorId, outcomes);
        return row;
    }

    private static BulkOutcome Left(PlannedChange planned, string why) => new(planned.Key, planned.Name, null, null, why);

    /// <summary>A change that is being made, with what has become of its entries so far.</summary>
    private sealed record Kept(Guid Key, BulkEdit Edit, By By, List<BulkOutcome> Outcomes);
}
