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

    internal static async Task<OpenEntry?> OpenAsync(SiteDb db, Guid key, EntryScope scope, CancellationToken cancellation)
    {
        var item = await db.ContentItems.AsNoTracking().FirstOrDefaultAsync(i => i.Key == key, cancellation);
        if (item is null || !scope.May(item))
            return null;
        var newest = await NewestAsync(db, key, cancellation);
        var rows = await db.ContentVersions.AsNoTracking()
            .Where(v => v.ItemKey == key && (v.Number == newest || v.Number == item.LiveVersion || v.Number == item.WorkingVersion))
            .ToDictionaryAsync(v => v.Number, cancellation);
        EntryVersion? Version(int? number) => number is { } n && rows.TryGetValue(n, out var row) ? EntryVersion.Of(item.DocumentType, row) : null;
        return Version(newest) is { } last ? new(item, Version(item.LiveVersion), Version(item.WorkingVersion), last) : null;
    }

    /// <summary>0 for an entry that was never saved.</summary>
    internal static async Task<int> NewestAsync(SiteDb db, Guid key, CancellationToken cancellation) =>
        await db.ContentVersions.Where(v => v.ItemKey == key).MaxAsync(v => (int?)v.Number, cancellation) ?? 0;
}
