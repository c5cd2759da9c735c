using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>
/// The one way in: editors, Umbraco and importers all publish here. What it accepts is tidy and safe to show, and its version,
/// its published row and its line in the journal are written in one transaction.
/// </summary>
/// <param name="filler">Fills in the wards that lists of entries filter by.</param>
public sealed class Publisher(IDbContextFactory<SiteDb> databases, Gazetteer gazetteer, TimeProvider clock, LocationFiller? filler = null)
{
    // Large enough that the commit costs little beside the rows, small enough that editors never wait long for the write lock.
    private const int ChunkSize = 250;

    /// <summary>Raised after a commit that changed what is published, so that this node need not wait for its next look at the journal.</summary>
    public event Action? ChangesWritten;

    public async Task<PublishResult> PublishAsync(PublishRequest request, CancellationToken cancellation = default) =>
        (await PublishManyAsync([request], cancellation))[0];

    /// <summary>Publishes thousands quickly. Each request stands alone: one that is refused holds up no other.</summary>
    /// <returns>One result for each request, in their order.</returns>
    public async Task<IReadOnlyList<PublishResult>> PublishManyAsync(IEnumerable<PublishRequest> requests, CancellationToken cancellation = default)
    {
        var all = requests.ToList();
        var results = new PublishResult[all.Count];
        foreach (var chunk in Chunks(all))
            await PublishChunkAsync(chunk, all, results, cancellation);
        return results;
    }

    /// <summary>Keeps a document as an editor's working version. A draft may be unfinished: only a name is asked for.</summary>
    public async Task<PublishResult> SaveDraftAsync(PublishRequest request, CancellationToken cancellation = default)
    {
        request = WithKey(request);
        return await WriteAsync([request], (writing, db) => SaveDraftAsync(writing, db, request, cancellation), cancellation);
    }

    /// <summary>Several things written in one transaction: all of them, or when the result is a refusal or a clash none.</summary>
    internal async Task<PublishResult> WriteAsync(List<PublishRequest> requests, Func<Writing, SiteDb, Task<PublishResult>> write, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        await using var transaction = await db.BeginPublishingAsync(cancellation);
        var writing = await OpenAsync(db, requests, cancellation);
        var result = await write(writing, db);
        if (result.Outcome is PublishOutcome.Refused or PublishOutcome.Clash)
            return result;
        var changed = await writing.SaveAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        if (changed)
            TellOfChanges();
        return result;
    }

    internal static async Task<PublishResult> SaveDraftAsync(Writing writing, SiteDb db, PublishRequest request, CancellationToken cancellation)
    {
        var last = await db.ContentVersions.Where(v => v.ItemKey == request.Key).OrderByDescending(v => v.Number).Select(v => v.Json).FirstOrDefaultAsync(cancellation);
        return writing.SaveDraft(request, last);
    }

    /// <summary>For whoever has written changes in a transaction of their own.</summary>
    internal void TellOfChanges() => ChangesWritten?.Invoke();

    /// <summary>Takes a document off the site; its versions stay.</summary>
    /// <returns>False when it was not published.</returns>
    public async Task<bool> RemoveAsync(Guid key, CancellationToken cancellation = default) => await RemoveManyAsync([key], cancellation: cancellation) == 1;

    /// <param name="trash">True to throw them away as well: they are no longer exported, and a later start does not bring them back.</param>
    /// <returns>How many were published.</returns>
    public async Task<int> RemoveManyAsync(IReadOnlyCollection<Guid> keys, bool trash = false, CancellationToken cancellation = default)
    {
        var removed = 0;
        foreach (var chunk in keys.Distinct().Chunk(ChunkSize))
        {
            await using var db = databases.CreateDbContext();
            await using var transaction = await db.BeginPublishingAsync(cancellation);
            removed += await Removal.ApplyAsync(db, chunk, trash, Now(), cancellation);
            await transaction.CommitAsync(cancellation);
        }

        if (removed > 0)
            TellOfChanges();
        return removed;
    }

    /// <summary>What publishing this document would say to an editor, without writing anything.</summary>
    public Task<IReadOnlyList<Problem>> CheckAsync(Guid key, Document document, CancellationToken cancellation = default)
    {
        var request = WithKey(new() { Key = key, Document = document });
        return TryAsync([request], writing => (IReadOnlyList<Problem>)[.. writing.Publish(request).Problems, .. CheckDays.Of(document, clock.Today())], cancellation);
    }

    /// <summary>What writing these would come to. Nothing is written.</summary>
    internal async Task<T> TryAsync<T>(List<PublishRequest> requests, Func<Writing, T> write, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        return write(await OpenAsync(db, requests, cancellation));
    }

    private async Task PublishChunkAsync(List<int> chunk, List<PublishRequest> all, PublishResult[] results, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        await using var transaction = await db.BeginPublishingAsync(cancellation);
        var writing = await OpenAsync(db, [.. chunk.Select(i => all[i])], cancellation);
        foreach (var i in chunk)
            results[i] = writing.Publish(WithKey(all[i]));
        var changed = await writing.SaveAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        if (changed)
            TellOfChanges();
    }

    private async Task<Writing> OpenAsync(SiteDb db, List<PublishRequest> requests, CancellationToken cancellation)
    {
        var choices = await VocabularyDocuments.ReadAsync(db, cancellation);
        var writing = new Writing(db, choices, AllVocabularies.From(gazetteer, choices), filler ?? LocationFiller.None, Now());
        await writing.LoadAsync([.. requests.Select(r => r.Key)], [.. requests.Select(r => r.Document.Slug?.Trim() ?? "")], cancellation);
        return writing;
    }

    private PublishRequest WithKey(PublishRequest request) => request.Key == Guid.Empty ? request with { Key = Keys.New(clock) } : request;

    // Needs before the listings that choose them; and no key twice in a chunk, since a chunk reads what is there once.
    private static IEnumerable<List<int>> Chunks(List<PublishRequest> all)
    {
        foreach (var phase in Enumerable.Range(0, all.Count).GroupBy(i => VocabularyDocuments.Phase(all[i].Document.GetType())).OrderBy(g => g.Key))
        {
            var chunk = new List<int>(ChunkSize);
            var keys = new HashSet<Guid>();
            foreach (var i in phase)
            {
                if (chunk.Count == ChunkSize || (all[i].Key != Guid.Empty && !keys.Add(all[i].Key)))
                {
                    yield return chunk;
                    chunk = new(ChunkSize);
                    keys = [all[i].Key];
                }

                chunk.Add(i);
            }

            yield return chunk;
        }
    }

    // Whole milliseconds, which every database gives back as they were.
    private DateTime Now()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
