using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Keeps the newest <see cref="PublishedSnapshot"/> by following the journal of changes. One for each node.</summary>
public sealed class PublishedSide(IDbContextFactory<SiteDb> databases, Gazetteer gazetteer, LocationFiller filler) : IDisposable
{
    // Beyond this many changed documents reading everything is quicker than asking for them by key.
    private const int TooMany = 500;

    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile PublishedSnapshot _current = PublishedSnapshot.Of(gazetteer, []);
    private bool _loaded;

    /// <summary>What readers use. Keep it in a variable for the length of a request, so that the request sees one state.</summary>
    public PublishedSnapshot Current => _current;

    /// <summary>Raised with each new snapshot, after <see cref="Current"/> is set, by whoever refreshed.</summary>
    public event Action<PublishedSnapshot>? Changed;

    /// <summary>Brings <see cref="Current"/> up to date; the first time it reads everything. Cheap when nothing changed.</summary>
    public Task<PublishedSnapshot> RefreshAsync(CancellationToken cancellation = default) => RefreshAsync(everything: false, cancellation);

    /// <summary>Reads everything anew: after the postcodes or wards have changed, which are in no journal.</summary>
    public Task<PublishedSnapshot> ReloadAsync(CancellationToken cancellation = default) => RefreshAsync(everything: true, cancellation);

    public void Dispose() => _refreshing.Dispose();

    private async Task<PublishedSnapshot> RefreshAsync(bool everything, CancellationToken cancellation)
    {
        await _refreshing.WaitAsync(cancellation);
        try
        {
            await using var db = databases.CreateDbContext();
            // The number first: rows written after it are read twice, never missed.
            var last = await db.Changes.MaxAsync(c => (long?)c.Number, cancellation) ?? 0;
            // A smaller number than ours means that a backup was restored.
            everything |= !_loaded || last < _current.ChangeNumber;
            if (!everything && last == _current.ChangeNumber)
                return _current;

            var since = _current.ChangeNumber;
            Guid[] keys = everything ? [] : await db.Changes.Where(c => c.Number > since).Select(c => c.Key).Distinct().ToArrayAsync(cancellation);
            _current = everything || keys.Length > TooMany
                ? await ReadAllAsync(db, last, cancellation)
                : await ReadChangedAsync(db, last, keys, cancellation);
            _loaded = true;
        }
        finally
        {
            _refreshing.Release();
        }

        Changed?.Invoke(_current);
        return _current;
    }

    private async Task<PublishedSnapshot> ReadAllAsync(SiteDb db, long number, CancellationToken cancellation)
    {
        var rows = await db.PublishedContent.AsNoTracking().ToListAsync(cancellation);
        var documents = new Dictionary<Guid, Published<Document>>(rows.Count);
        var unreadable = PublishedRows.Read(rows, documents, filler);
        return new(number, documents, Vocabularies(documents), unreadable);
    }

    private async Task<PublishedSnapshot> ReadChangedAsync(SiteDb db, long number, Guid[] keys, CancellationToken cancellation)
    {
        var rows = await db.PublishedContent.AsNoTracking().Where(p => keys.Contains(p.Key)).ToListAsync(cancellation);
        var documents = _current.CopyDocuments();
        var choicesChanged = rows.Any(r => VocabularyDocuments.Has(r.DocumentType));
        foreach (var key in keys)
            if (documents.Remove(key, out var before))
                choicesChanged |= VocabularyDocuments.Phase(before.Document.GetType()) < 2;
        var unreadable = PublishedRows.Read(rows, documents, filler).Concat(_current.Unreadable.Where(u => !keys.Contains(u.Key))).ToList();
        return new(number, documents, choicesChanged ? Vocabularies(documents) : _current.Vocabularies, unreadable);
    }

    private AllVocabularies Vocabularies(Dictionary<Guid, Published<Document>> documents) =>
        AllVocabularies.From(gazetteer, documents.Select(d => KeyValuePair.Create(d.Key, d.Value.Document)));
}
