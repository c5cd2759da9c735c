using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>Opens one entry for somebody who may work on it.</summary>
public sealed class EntryOpener(IDbContextFactory<SiteDb> databases)
{
    /// <returns>Null when there is no such entry, or it is not theirs: which of the two is nobody's business.</returns>
    public async Task<OpenEntry?> OpenAsync(Guid key, EntryScope scope, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await OpenAsync(db, key, scope, cancellation);
    }

    /// <summary>Opens many, in a few queries. Those that are not theirs are left out.</summary>
    /// <param name="keys">Some hundreds: each is a parameter of the query.</param>
    public async Task<IReadOnlyDictionary<Guid, OpenEntry>> OpenManyAsync(IReadOnlyCollection<Guid> keys, EntryScope scope, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var items = (await db.ContentItems.AsNoTracking().Where(i => keys.Contains(i.Key)).ToListAsync(cancellation)).Where(scope.May).ToList();
        var newest = await db.ContentVersions.Where(v => keys.Contains(v.ItemKey)).GroupBy(v => v.ItemKey).Select(g => new { g.Key, Number = g.Max(v => v.Number) }).ToDictionaryAsync(v => v.Key, v => v.Number, cancellation);
        var rows = (await db.ContentVersions.AsNoTracking()
            .Where(v => keys.Contains(v.ItemKey) && db.ContentItems.Any(i => i.Key == v.ItemKey
                && (v.Number == i.LiveVersion || v.Number == i.WorkingVersion || v.Number == db.ContentVersions.Where(o => o.ItemKey == i.Key).Max(o => o.Number))))
            .ToListAsync(cancellation)).ToLookup(v => v.ItemKey);
        return items.Select(item => Made(item, newest.GetValueOrDefault(item.Key), rows[item.Key].ToDictionary(v => v.Number))).OfType<OpenEntry>().ToDictionary(e => e.Item.Key);
    }

    internal static async Task<OpenEntry?> OpenAsync(SiteDb db, Guid key, EntryScope scope, CancellationToken cancellation)
    {
        var item = await db.ContentItems.AsNoTracking().FirstOrDefaultAsync(i => i.Key == key, cancellation);
        if (item is null || !scope.May(item))
            return null;
        var newest = await NewestAsync(db, key, cancellation);
        var rows = await db.ContentVersions.AsNoTracking()
            .Where(v => v.ItemKey == key && (v.Number == newest || v.Number == item.LiveVersion || v.Number == item.WorkingVersion))
            .ToDictionaryAsync(v => v.Number, cancellation);
        return Made(item, newest, rows);
    }

    /// <summary>0 for an entry that was never saved.</summary>
    internal static async Task<int> NewestAsync(SiteDb db, Guid key, CancellationToken cancellation) =>
        await db.ContentVersions.Where(v => v.ItemKey == key).MaxAsync(v => (int?)v.Number, cancellation) ?? 0;

    private static OpenEntry? Made(ContentItem item, int newest, Dictionary<int, ContentVersion> rows)
    {
        EntryVersion? Version(int? number) => number is { } n && rows.TryGetValue(n, out var row) ? EntryVersion.Of(item.DocumentType, row) : null;
        return Version(newest) is { } last ? new(item, Version(item.LiveVersion), Version(item.WorkingVersion), last) : null;
    }
}
