using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing.Bulk;

/// <summary>Says what a change of many entries would do to each. Nothing is written.</summary>
public sealed class BulkPlanner(EntryOpener opener, Publisher publisher)
{
    // Each key is a parameter of a query.
    private const int ChunkSize = 250;

    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(BulkEdit edit, By by, CancellationToken cancellation = default)
    {
        var plan = new List<PlannedChange>();
        foreach (var chunk in edit.Entries.DistinctBy(e => e.Key).Take(BulkEdit.Most).Chunk(ChunkSize))
        {
            var open = await opener.OpenManyAsync([.. chunk.Select(e => e.Key)], by.Scope, cancellation);
            var first = chunk.Select(chosen => First(edit, chosen, open.GetValueOrDefault(chosen.Key), by)).ToList();
            var requests = first.Where(p => p.After is not null).ToDictionary(p => p.Key, p => Request(p, edit, by));
            plan.AddRange(await publisher.TryAsync([.. requests.Values], writing => first.ConvertAll(p => Tried(writing, p, requests.GetValueOrDefault(p.Key))), cancellation));
        }

        return plan;
    }

    internal static PublishRequest Request(PlannedChange planned, BulkEdit edit, By by) => PublishingDesk.Request(planned.Entry!, by) with
    {
        Document = planned.After!,
        BasedOn = planned.Seen,
        Action = edit.Action,
        Note = Cut(edit.What),
    };

    internal static string Cut(string what) => what.Length > 300 ? what[..299] + "…" : what;

    private static PlannedChange First(BulkEdit edit, ChosenEntry chosen, OpenEntry? entry, By by)
    {
        if (entry is null)
            return new(chosen.Key, "") { WhyNot = "This entry is not here, or it is not yours to change." };
        var (way, whyNot) = WayOf(entry, by, edit.MayPublish);
        var planned = new PlannedChange(chosen.Key, entry.Current.Document.Name) { Entry = entry, Way = way };
        if (chosen.Seen is { } seen && seen != entry.Newest.Number)
            return planned with { WhyNot = "Somebody has changed it since you looked." };
        if ((whyNot ?? edit.WhyNot(entry)) is { } why)
            return planned with { WhyNot = why };
        if (edit.Change(entry) is not { } document)
            return way == ChangeWay.Draft && entry.Working is not null ? planned with { Way = ChangeWay.Discard } : planned with { WhyNot = "Nothing waits to be published." };
        return by.Scope.Hold(chosen.Key, document) is { } held ? planned with { After = held } : planned with { WhyNot = "This entry is not here, or it is not yours to change." };
    }

    // What is on the site changes at once, unless somebody is writing on it.
    private static (ChangeWay Way, string? WhyNot) WayOf(OpenEntry entry, By by, bool mayPublish)
    {
        var item = entry.Item;
        if (item.Trashed)
            return (default, "It was thrown away.");
        if (entry.Working is { } working)
        {
            // Both: saying that an entry is still right leaves the draft of somebody else waiting.
            if (by.EditorId is null || item.ChangedById != by.EditorId || working.SavedBy != by.Name)
                return (default, $"{(working.SavedBy.Length > 0 ? working.SavedBy : "Somebody")} is writing on it.");
            return item.PublishAtUtc is null ? (ChangeWay.Draft, null) : (default, "A time is set for publishing it. Take the time back first.");
        }

        if (!mayPublish)
            return (default, "You are not writing on it. Only an editor changes what is on the site.");
        return (item.Status == ContentStatus.Published ? ChangeWay.Publish : ChangeWay.Draft, null);
    }

    private static PlannedChange Tried(Writing writing, PlannedChange planned, PublishRequest? request)
    {
        if (request is null)
            return planned;
        var (before, after) = (planned.Entry!.Current.Document, Tidy.Of(request.Document, request.Key, writing.Vocabularies));
        planned = planned with { After = after };
        if (FieldPick.Differing(before, after).Count == 0)
            return planned with { WhyNot = "It is so already." };
        // A working version may be unfinished, but not because of this.
        IEnumerable<Problem> problems = planned.Way == ChangeWay.Publish
            ? writing.Publish(request).Problems
            : [.. writing.SaveDraft(request, lastJson: null).Problems, .. RecordCheck.Of(after, writing.Vocabularies).Except(RecordCheck.Of(before, writing.Vocabularies))];
        return planned with { WhyNot = string.Join(' ', problems.Select(p => p.Message).Distinct()) };
    }
}
