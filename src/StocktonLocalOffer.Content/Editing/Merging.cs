using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>Makes one entry of two: one is published with what was chosen of both, the other is thrown away and its address leads to the first.</summary>
public sealed class Merging(DeskWriter writer, EntryOpener opener, Publisher publisher)
{
    public async Task<DeskResult> MergeAsync(EntriesToMerge merge, By by, CancellationToken cancellation = default)
    {
        if (merge.Key == merge.AwayKey || await opener.OpenAsync(merge.Key, by.Scope, cancellation) is not { } entry)
            return await writer.ToldAsync(DeskResult.NotTheirs(merge.Key), by, cancellation);
        var request = PublishingDesk.Request(entry, by) with { Document = merge.Document, BasedOn = merge.BasedOn, Action = AuditActions.Merged };
        var result = await writer.WriteAsync(by, [request], async (writing, db, _) =>
        {
            var away = await db.ContentItems.FirstOrDefaultAsync(i => i.Key == merge.AwayKey, cancellation);
            if (away is null || !by.Scope.May(away))
                return DeskResult.NotTheirs(merge.AwayKey);
            if (away.DocumentType != entry.Item.DocumentType)
                return DeskResult.Refuse(merge.Key, "", "Only two entries of the same kind can become one.");
            if (await EntryOpener.NewestAsync(db, away.Key, cancellation) != merge.AwayBasedOn)
                return new(merge.AwayKey, PublishOutcome.Clash, []);
            // First: it saves what is there, and new versions must be saved after the old ones have become history.
            await RemoveAsync(writing, db, away, merge, by, cancellation);
            return writing.Publish(request with { Note = $"With {away.Name}" });
        }, cancellation);
        if (result.Done)
            publisher.TellOfChanges();
        return result;
    }

    private async Task RemoveAsync(Writing writing, SiteDb db, ContentItem away, EntriesToMerge merge, By by, CancellationToken cancellation)
    {
        if (away.Status != ContentStatus.Draft)
            writing.Replace(away, merge.Key);
        await db.Redirects.Where(r => r.TargetKey == away.Key).ExecuteUpdateAsync(s => s.SetProperty(r => r.TargetKey, merge.Key), cancellation);
        await db.ContentVersions.Where(v => v.ItemKey == away.Key && v.State == VersionState.Draft).ExecuteUpdateAsync(s => s.SetProperty(v => v.State, VersionState.Past), cancellation);
        (away.WorkingVersion, away.Stage, away.ReturnReason, away.PublishAtUtc, away.MergedIntoKey) = (null, WorkStage.Writing, "", null, merge.Key);
        (away.ChangedBy, away.ChangedById, away.ChangedUtc) = (by.Name, by.EditorId, writer.Now);
        db.AuditLog.Add(by.Did(AuditActions.Merged, away.Key, away.Name, $"Into {merge.Document.Name}", writer.Now));
        await Removal.ApplyAsync(db, [away.Key], trash: true, writer.Now, cancellation);
    }
}

/// <summary>Two entries that are one.</summary>
public sealed record EntriesToMerge
{
    /// <summary>The one that stays.</summary>
    public required Guid Key { get; init; }

    public required int BasedOn { get; init; }

    /// <summary>What it is to say: see <see cref="Comparing.FieldPick"/>.</summary>
    public required Document Document { get; init; }

    /// <summary>The one that goes.</summary>
    public required Guid AwayKey { get; init; }

    public required int AwayBasedOn { get; init; }
}
