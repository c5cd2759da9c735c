using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>What changes what the public sees. Only whoever may publish comes here: that is asked at the door.</summary>
public sealed class PublishingDesk(DeskWriter writer, EntryOpener opener, Publisher publisher)
{
    // Further ahead than any term date is known; beyond it a slip of the keyboard is likelier.
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(730);

    /// <summary>Publishes the working version.</summary>
    public async Task<DeskResult> PublishAsync(Guid key, int basedOn, By by, CancellationToken cancellation = default)
    {
        if (await opener.OpenAsync(key, by.Scope, cancellation) is not { } entry)
            return await writer.ToldAsync(DeskResult.NotTheirs(key), by, cancellation);
        if (entry.Working is not { } working)
            return await writer.ToldAsync(NothingWaits(entry, basedOn), by, cancellation);
        var request = Request(entry, by) with { Document = working.Document, BasedOn = basedOn, Note = working.Note };
        return await writer.WriteAsync(by, [request], (writing, _, _) => Task.FromResult(writing.Publish(request)), cancellation);
    }

    /// <summary>Publishes some of what has changed. The rest goes on waiting, on top of what is now published.</summary>
    /// <param name="aliases">Of top-level properties, and "name".</param>
    public async Task<DeskResult> PublishPartAsync(Guid key, int basedOn, IReadOnlyCollection<string> aliases, By by, CancellationToken cancellation = default)
    {
        if (await opener.OpenAsync(key, by.Scope, cancellation) is not { } entry)
            return await writer.ToldAsync(DeskResult.NotTheirs(key), by, cancellation);
        if (entry.Working is not { } working || entry.Live is not { } live)
            return await writer.ToldAsync(entry.Working is null ? NothingWaits(entry, basedOn) : DeskResult.Refuse(key, "", "Nothing of it is published yet. Publish the whole of it."), by, cancellation);

        var changed = FieldPick.Differing(live.Document, working.Document);
        var chosen = changed.Where(aliases.Contains).ToList();
        if (chosen.Count == 0)
            return await writer.ToldAsync(DeskResult.Refuse(key, "", "Choose at least one change."), by, cancellation);
        if (chosen.Count == changed.Count)
            return await PublishAsync(key, basedOn, by, cancellation);

        var labels = string.Join(", ", chosen.Select(alias => FieldPick.Label(entry.Type, alias)));
        var part = Request(entry, by) with { Document = FieldPick.Merge(live.Document, working.Document, chosen), BasedOn = basedOn, Action = AuditActions.PublishedPart, Note = $"Only: {labels}"[..Math.Min(1_000, labels.Length + 6)] };
        var rest = Request(entry, by) with { Document = working.Document, Note = $"What is left of version {working.Number}" };
        return await writer.WriteAsync(by, [part, rest], (writing, db, item) =>
        {
            var stage = item!.Stage;
            if (item.PublishAtUtc is { } at)
                db.AuditLog.Add(by.Did(AuditActions.Unscheduled, key, item.Name, SiteClock.InWords(at), writer.Now));
            var result = writing.Publish(part);
            if (result.Outcome is PublishOutcome.Refused or PublishOutcome.Clash)
                return Task.FromResult(result);
            var left = writing.SaveDraft(rest, lastJson: null);
            item.Stage = stage;
            return Task.FromResult(left.Refused ? left : result);
        }, cancellation);
    }

    /// <summary>Has the working version published at a time, when it could be published now.</summary>
    public async Task<DeskResult> PublishAtAsync(Guid key, int basedOn, DateTime utc, By by, CancellationToken cancellation = default)
    {
        if (await opener.OpenAsync(key, by.Scope, cancellation) is not { } entry)
            return await writer.ToldAsync(DeskResult.NotTheirs(key), by, cancellation);
        if (utc <= writer.Now || utc > writer.Now + FurthestAhead)
            return await writer.ToldAsync(DeskResult.Refuse(key, "publishAt", utc <= writer.Now ? "Choose a time that is still to come." : "Choose a time in the next two years."), by, cancellation);
        if (entry.Working is not { } working)
            return await writer.ToldAsync(NothingWaits(entry, basedOn), by, cancellation);
        if (await publisher.CheckAsync(key, working.Document, cancellation) is { Count: > 0 } problems)
            return await writer.ToldAsync(new(key, PublishOutcome.Refused, problems), by, cancellation);
        return await writer.MoveAsync(new(key, basedOn, by, AuditActions.Scheduled, SiteClock.InWords(utc)), (_, item) =>
        {
            item.PublishAtUtc = utc;
            return Task.FromResult(item.WorkingVersion is null ? DeskResult.NothingWaits(key) : null);
        }, cancellation);
    }

    /// <summary>Takes the time back: the working version waits again.</summary>
    public Task<DeskResult> TakeBackTimeAsync(Guid key, int basedOn, By by, CancellationToken cancellation = default) =>
        writer.MoveAsync(new(key, basedOn, by, AuditActions.Unscheduled), (_, item) =>
        {
            var had = item.PublishAtUtc is not null;
            item.PublishAtUtc = null;
            return Task.FromResult(had ? null : DeskResult.Refuse(key, "", "No time is set. It may be published already."));
        }, cancellation);

    /// <summary>Takes it off the site. Its versions stay, and so does the working version; a time that was set for it does not.</summary>
    public async Task<DeskResult> TakeDownAsync(Guid key, int basedOn, string reason, By by, CancellationToken cancellation = default)
    {
        if (Why.Missing(key, "reason", reason) is { } missing)
            return await writer.ToldAsync(missing, by, cancellation);
        var result = await writer.MoveAsync(new(key, basedOn, by, AuditActions.TakenDown, reason), async (db, item) =>
        {
            item.PublishAtUtc = null;
            (item.ChangedBy, item.ChangedById, item.ChangedUtc) = (by.Name, by.EditorId, writer.Now);
            return await Removal.ApplyAsync(db, [key], trash: false, writer.Now, cancellation) == 1 ? null : DeskResult.Refuse(key, "", "It is not on the site.");
        }, cancellation);
        if (result.Done)
            publisher.TellOfChanges();
        return result;
    }

    internal static PublishRequest Request(OpenEntry entry, By by) =>
        new PublishRequest { Key = entry.Item.Key, Document = entry.Newest.Document, SavedBy = by.Name, EditorId = by.EditorId }.PlacedAs(entry.Item);

    // Somebody else has just published it or thrown it away: they see what is there now.
    private static PublishResult NothingWaits(OpenEntry entry, int basedOn) =>
        entry.Newest.Number == basedOn ? DeskResult.NothingWaits(entry.Item.Key) : new(entry.Item.Key, PublishOutcome.Clash, []);
}
