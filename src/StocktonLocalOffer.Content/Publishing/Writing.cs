using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Some documents being written in one transaction: what is there is read once, everything new is saved at the end.</summary>
internal sealed class Writing(SiteDb db, Dictionary<Guid, Document> choices, AllVocabularies vocabularies, LocationFiller filler, DateTime now)
{
    private readonly List<Guid> _newLive = [];
    private readonly List<Guid> _draftsDone = [];
    private readonly CheckLadder _ladder = CheckLadder.Of(choices.Values.OfType<SiteSettings>().FirstOrDefault());
    private readonly OldAddresses _addresses = new(db, now);
    private Dictionary<Guid, ContentItem> _items = [];
    private Dictionary<Guid, PublishedContent> _published = [];
    private Dictionary<(string Type, string Slug), Guid> _slugs = [];
    private Dictionary<Guid, int> _lastVersions = [];

    public AllVocabularies Vocabularies => vocabularies;

    public async Task LoadAsync(Guid[] keys, string[] slugs, CancellationToken cancellation)
    {
        _items = await db.ContentItems.Where(i => keys.Contains(i.Key)).ToDictionaryAsync(i => i.Key, cancellation);
        _published = await db.PublishedContent.Where(p => keys.Contains(p.Key)).ToDictionaryAsync(p => p.Key, cancellation);
        _slugs = (await db.PublishedContent.Where(p => slugs.Contains(p.Slug)).Select(p => new { p.DocumentType, p.Slug, p.Key }).ToListAsync(cancellation))
            .ToDictionary(p => (p.DocumentType, p.Slug), p => p.Key);
        _lastVersions = await db.ContentVersions.Where(v => keys.Contains(v.ItemKey)).GroupBy(v => v.ItemKey)
            .Select(g => new { g.Key, Last = g.Max(v => v.Number) }).ToDictionaryAsync(v => v.Key, v => v.Last, cancellation);
    }

    public PublishResult Publish(PublishRequest request)
    {
        if (Clashes(request))
            return new(request.Key, PublishOutcome.Clash, []);
        var document = Tidy.Of(request.Document, request.Key, vocabularies);
        var type = AllDocumentTypes.Of(document);
        List<Problem> problems = [.. Identity(request.Key, type, document), .. RecordCheck.Of(document, vocabularies), .. request.EditorId is null ? [] : CheckDays.Of(document, SiteClock.Day(now))];
        if (problems.Count > 0)
            return new(request.Key, PublishOutcome.Refused, problems);

        var json = RecordJson.Write(document);
        var item = _items.GetValueOrDefault(request.Key);
        var row = _published.GetValueOrDefault(request.Key);
        var endsDraft = item?.WorkingVersion is not null && !request.KeepDraft;
        if (endsDraft)
        {
            item!.WorkingVersion = null;
            _draftsDone.Add(item.Key);
            Rest(item);
        }

        if (item is not null && row is not null && row.Json == json && Sources.Same(item, request))
        {
            if (endsDraft)
                Note(item, request, document, AuditActions.Published);
            return new(request.Key, PublishOutcome.Unchanged, []);
        }

        item ??= Add(request.Key, type);
        Sources.Set(item, request, document, now);
        item.Status = ContentStatus.Published;
        item.LiveVersion = AddVersion(request, document, json, VersionState.Live);
        Note(item, request, document, AuditActions.Published);
        ItemFacts.SetLive(item, document, item.Key, _ladder);
        _newLive.Add(item.Key);
        WriteRow(item, row, json);
        if (VocabularyDocuments.Has(type.Alias))
            choices[item.Key] = document;
        return new(request.Key, row is null ? PublishOutcome.Added : PublishOutcome.Changed, []);
    }

    /// <param name="lastJson">The last version's; null when there is none.</param>
    public PublishResult SaveDraft(PublishRequest request, string? lastJson)
    {
        if (Clashes(request))
            return new(request.Key, PublishOutcome.Clash, []);
        var document = Tidy.Of(request.Document, request.Key, vocabularies);
        var type = AllDocumentTypes.Of(document);
        List<Problem> problems = [.. Identity(request.Key, type, document).Where(p => p.Property == "type"), .. RecordCheck.Of(document, vocabularies).Where(p => p.Property == "name" || (p.Property == Slug(type) && document.Slug.Length > ContentItem.LongestSlug))];
        if (problems.Count > 0)
            return new(request.Key, PublishOutcome.Refused, problems);

        var json = RecordJson.Write(document);
        var added = !_items.TryGetValue(request.Key, out var item);
        if (item?.WorkingVersion is not null && lastJson == json && (item.LiveVersion is not null || Sources.SamePlace(item, request)))
            return new(request.Key, PublishOutcome.Unchanged, []);

        item ??= Add(request.Key, type);
        // What the public sees of a live document is in its published row; the item follows the draft only until it is published.
        if (item.LiveVersion is null)
        {
            Sources.Set(item, request, document, now);
            ItemFacts.SetLive(item, document, item.Key, _ladder);
        }

        if (item.PublishAtUtc is { } at && request.EditorId is { } editor)
            db.AuditLog.Add(new() { Utc = now, EditorId = editor, Who = request.SavedBy, Action = AuditActions.Unscheduled, AboutKey = item.Key, AboutName = document.Name, Detail = SiteClock.InWords(at) });
        Rest(item);
        Note(item, request, document, AuditActions.Saved);
        item.WorkingVersion = AddVersion(request, document, json, VersionState.Draft);
        _draftsDone.Add(item.Key);
        return new(request.Key, added ? PublishOutcome.Added : PublishOutcome.Changed, []);
    }

    /// <summary>Notes that another document has taken the place of a page that is gone.</summary>
    public void Replace(ContentItem gone, Guid by) => _addresses.Leave(by, gone.DocumentType, gone.Slug);

    /// <returns>True when the published side changed.</returns>
    public async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        // Before the new versions are there: these are all earlier ones.
        await MakePastAsync(_newLive, VersionState.Live, cancellation);
        await MakePastAsync(_draftsDone, VersionState.Draft, cancellation);
        await _addresses.ApplyAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        return _newLive.Count > 0;
    }

    private async Task MakePastAsync(List<Guid> keys, VersionState state, CancellationToken cancellation)
    {
        if (keys.Count > 0)
            await db.ContentVersions.Where(v => keys.Contains(v.ItemKey) && v.State == state).ExecuteUpdateAsync(s => s.SetProperty(v => v.State, VersionState.Past), cancellation);
    }

    private bool Clashes(PublishRequest request) => request.BasedOn is { } number && number != _lastVersions.GetValueOrDefault(request.Key);

    // What waited is being written on again, or is done: nothing waits any more.
    private static void Rest(ContentItem item) => (item.Stage, item.ReturnReason, item.PublishAtUtc) = (WorkStage.Writing, "", null);

    private void Note(ContentItem item, PublishRequest request, Document document, string action)
    {
        ItemFacts.SetNewest(item, filler.Fill(document), item.Key);
        (item.ChangedBy, item.ChangedById, item.ChangedUtc) = (request.SavedBy, request.EditorId, now);
        if (request.EditorId is { } editor)
            db.AuditLog.Add(new() { Utc = now, EditorId = editor, Who = request.SavedBy, Action = request.Action.Length > 0 ? request.Action : action, AboutKey = item.Key, AboutName = document.Name, Detail = request.Note });
    }

    private IEnumerable<Problem> Identity(Guid key, DocumentType type, Document document)
    {
        if (_items.TryGetValue(key, out var item) && item.DocumentType != type.Alias)
            yield return new("type", $"Its key belongs to \"{item.Name}\", which is of another type. A document cannot change its type: make a new one.");
        if (_slugs.TryGetValue((type.Alias, document.Slug), out var other) && other != key)
            yield return new(Slug(type), $"Another {type.Name} has the web address ending \"{document.Slug}\". Choose a different one.");
        if (VocabularyDocuments.Label(document) is { } label && choices.Any(c => c.Key != key && c.Value.GetType() == document.GetType() && VocabularyDocuments.Label(c.Value) == label))
            yield return new("name", $"Another {type.Name} is called \"{label}\". Lists show names, so two cannot be the same.");
    }

    private static string Slug(DocumentType type) => type.Properties.First(p => p.ClrName == nameof(Document.Slug)).Alias;

    private ContentItem Add(Guid key, DocumentType type) =>
        _items[key] = db.ContentItems.Add(new ContentItem { Key = key, DocumentType = type.Alias, CreatedUtc = now }).Entity;

    private int AddVersion(PublishRequest request, Document document, string json, VersionState state)
    {
        var number = _lastVersions[request.Key] = _lastVersions.GetValueOrDefault(request.Key) + 1;
        db.ContentVersions.Add(new() { ItemKey = request.Key, Number = number, Json = json, Name = document.Name, State = state, SavedUtc = now, SavedBy = request.SavedBy, Note = request.Note });
        return number;
    }

    private void WriteRow(ContentItem item, PublishedContent? row, string json)
    {
        if (row is null)
            row = _published[item.Key] = db.PublishedContent.Add(new() { Key = item.Key, DocumentType = item.DocumentType }).Entity;
        else
            _slugs.Remove((row.DocumentType, row.Slug));
        _addresses.Move(item.Key, item.DocumentType, row.Slug, item.Slug);
        _slugs[(item.DocumentType, item.Slug)] = item.Key;
        (row.Slug, row.Name, row.ParentKey, row.SortOrder, row.Json) = (item.Slug, item.Name, item.ParentKey, item.SortOrder, json);
        // Always later than before, even within one tick of the clock: the index tells by it what to read again.
        row.PublishedUtc = now > row.PublishedUtc ? now : row.PublishedUtc.AddMilliseconds(1);
        db.Changes.Add(new() { Key = item.Key, DocumentType = item.DocumentType, Kind = ChangeKind.Published, Utc = now });
    }
}
