using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Words;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>What is done to working versions: nothing here changes what the public sees.</summary>
public sealed class EditingDesk(DeskWriter writer, LocationFiller filler, TimeProvider clock)
{
    /// <summary>Keeps what an editor has written, and drops what was kept of their typing. A working version may be unfinished.</summary>
    public async Task<DeskResult> SaveAsync(DraftToSave draft, By by, CancellationToken cancellation = default)
    {
        var key = draft.Key == Guid.Empty ? Keys.New(clock) : draft.Key;
        if (Why.TooLong(key, "note", draft.Note) is { } tooLong)
            return await writer.ToldAsync(tooLong, by, cancellation);
        if (by.Scope.Hold(key, draft.Document) is not { } document)
            return await writer.ToldAsync(DeskResult.NotTheirs(key), by, cancellation);
        // Nobody need think of a web address: the name makes one.
        if (document.Slug.Trim().Length == 0)
            document = document with { Slug = FeedSlug.Of(document.Name) };
        var request = new PublishRequest { Key = key, Document = document, BasedOn = draft.BasedOn, Note = draft.Note.Trim(), SavedBy = by.Name, EditorId = by.EditorId };
        return await writer.WriteAsync(by, [request], async (writing, db, item) =>
        {
            if (by.EditorId is { } editor)
                await db.Autosaves.Where(a => a.ItemKey == key && a.EditorId == editor).ExecuteDeleteAsync(cancellation);
            return await Publisher.SaveDraftAsync(writing, db, request.PlacedAs(item), cancellation);
        }, cancellation);
    }

    /// <summary>Makes an old version the working version again, as a new one on top.</summary>
    public async Task<DeskResult> RestoreAsync(Guid key, int basedOn, int version, By by, CancellationToken cancellation = default)
    {
        var request = new PublishRequest { Key = key, Document = new Folder(), BasedOn = basedOn, Note = $"Version {version} again", SavedBy = by.Name, EditorId = by.EditorId, Action = AuditActions.Restored };
        return await writer.WriteAsync(by, [request], async (writing, db, item) =>
        {
            var row = await db.ContentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.ItemKey == key && v.Number == version, cancellation);
            if (item is null || row is null)
                return DeskResult.Refuse(key, "", $"There is no version {version} of this entry.");
            if (by.Scope.Hold(key, RecordJson.Read(item.DocumentType, row.Json)) is not { } document)
                return DeskResult.NotTheirs(key);
            item.MergedIntoKey = null;
            return await Publisher.SaveDraftAsync(writing, db, request.PlacedAs(item) with { Document = document }, cancellation);
        }, cancellation);
    }

    /// <summary>Sends the working version for checking.</summary>
    public Task<DeskResult> SubmitAsync(Guid key, int basedOn, By by, CancellationToken cancellation = default) =>
        writer.MoveAsync(new(key, basedOn, by, AuditActions.Submitted), async (db, item) =>
        {
            if (item.WorkingVersion is not { } working)
                return DeskResult.NothingWaits(key);
            if (item.Stage == WorkStage.Submitted)
                return DeskResult.Refuse(key, "", "It waits for checking already.");
            var json = await db.ContentVersions.Where(v => v.ItemKey == key && v.Number == working).Select(v => v.Json).SingleAsync(cancellation);
            if (CheckDays.Of(RecordJson.Read(item.DocumentType, json), clock.Today()).ToList() is { Count: > 0 } problems)
                return new(key, PublishOutcome.Refused, problems);
            (item.Stage, item.ReturnReason) = (WorkStage.Submitted, "");
            return null;
        }, cancellation);

    /// <summary>Sends it back to whoever wrote it.</summary>
    public async Task<DeskResult> ReturnAsync(Guid key, int basedOn, string reason, By by, CancellationToken cancellation = default)
    {
        if (Why.Missing(key, "reason", reason) is { } missing)
            return await writer.ToldAsync(missing, by, cancellation);
        return await writer.MoveAsync(new(key, basedOn, by, AuditActions.Returned, reason), (_, item) =>
        {
            if (item.WorkingVersion is null)
                return Task.FromResult<PublishResult?>(DeskResult.NothingWaits(key));
            (item.Stage, item.ReturnReason, item.PublishAtUtc) = (WorkStage.Returned, reason.Trim(), null);
            return Task.FromResult<PublishResult?>(null);
        }, cancellation);
    }

    /// <summary>Throws the working version away; it stays in the history. What was never published is thrown away whole.</summary>
    public Task<DeskResult> DiscardAsync(Guid key, int basedOn, By by, CancellationToken cancellation = default) =>
        writer.MoveAsync(new(key, basedOn, by, AuditActions.Discarded), async (db, item) =>
        {
            if (item.WorkingVersion is not { } working)
                return DeskResult.NothingWaits(key);
            await db.ContentVersions.Where(v => v.ItemKey == key && v.Number == working).ExecuteUpdateAsync(s => s.SetProperty(v => v.State, VersionState.Past), cancellation);
            (item.WorkingVersion, item.Stage, item.ReturnReason, item.PublishAtUtc) = (null, WorkStage.Writing, "", null);
            // Whoever has an address of what was written since the last publishing sees it no more.
            var seen = item.LiveVersion ?? 0;
            await db.PreviewLinks.Where(p => p.ItemKey == key && p.Version > seen).ExecuteDeleteAsync(cancellation);
            item.Trashed |= item.Status == ContentStatus.Draft;
            if (item.LiveVersion is { } live)
                ItemFacts.SetNewest(item, filler.Fill(RecordJson.Read(item.DocumentType, await db.ContentVersions.Where(v => v.ItemKey == key && v.Number == live).Select(v => v.Json).SingleAsync(cancellation))), key);
            return null;
        }, cancellation);
}

/// <summary>What an editor has written.</summary>
public sealed record DraftToSave
{
    /// <summary>For a new entry the key its form was given, or empty for a new key.</summary>
    public Guid Key { get; init; }

    public required Document Document { get; init; }

    /// <summary>The number of the newest version when the form was opened; 0 for a new entry.</summary>
    public required int BasedOn { get; init; }

    /// <summary>Why, up to 1,000 characters.</summary>
    public string Note { get; init; } = "";
}

internal static class Placing
{
    /// <summary>Where it hangs in the content tree is not a matter for the desk: it stays.</summary>
    public static PublishRequest PlacedAs(this PublishRequest request, ContentItem? item) =>
        item is null ? request : request with { ParentKey = item.ParentKey, SortOrder = item.SortOrder };
}
