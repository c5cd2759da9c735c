using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>Keeps the records of a feed just as they came.</summary>
internal static class RawRecords
{
    public static async Task SaveAsync(IDbContextFactory<SiteDb> databases, List<(FeedItem Item, string Hash)> records, TimeProvider clock, CancellationToken cancellation)
    {
        if (records.Count == 0)
            return;
        await using var db = databases.CreateDbContext();
        var source = records[0].Item.Source;
        string[] ids = [.. records.Select(r => r.Item.SourceId)];
        var known = await db.RawRecords.Where(r => r.Source == source && ids.Contains(r.SourceId)).ToDictionaryAsync(r => r.SourceId, cancellation);
        foreach (var (item, hash) in records)
        {
            if (!known.TryGetValue(item.SourceId, out var raw))
                db.RawRecords.Add(raw = new() { Source = source, SourceId = item.SourceId });
            (raw.Json, raw.Hash, raw.SeenUtc) = (item.Raw, hash, clock.GetUtcNow().UtcDateTime);
        }
        await db.SaveChangesAsync(cancellation);
    }
}
