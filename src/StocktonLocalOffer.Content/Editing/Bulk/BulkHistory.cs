using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Editing.Bulk;

/// <summary>Changes of many entries that were made. Editors see all of them, everybody else their own.</summary>
public sealed class BulkHistory(IDbContextFactory<SiteDb> databases)
{
    /// <summary>The newest first.</summary>
    public async Task<PageOf<BulkDone>> ListAsync(By by, bool all, int page, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = db.BulkChanges.AsNoTracking().Where(b => all || b.By == by.Name);
        var total = await rows.CountAsync(cancellation);
        page = PageOf<BulkDone>.Within(page, total);
        var found = await rows.OrderByDescending(b => b.Utc).ThenByDescending(b => b.Key).Skip((page - 1) * PageOf<BulkDone>.Size).Take(PageOf<BulkDone>.Size).ToListAsync(cancellation);
        // Two people may have one name.
        return new([.. found.Select(BulkDone.Of).Where(b => all || b.EditorId == by.EditorId)], page, total);
    }

    /// <returns>Null when there is none of this key, or it is not theirs to see.</returns>
    public async Task<BulkDone?> FindAsync(Guid key, By by, bool all, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.BulkChanges.AsNoTracking().FirstOrDefaultAsync(b => b.Key == key, cancellation) is { } row && BulkDone.Of(row) is var done && (all || done.EditorId == by.EditorId) ? done : null;
    }
}
