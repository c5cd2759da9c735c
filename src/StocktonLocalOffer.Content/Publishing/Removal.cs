using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Takes documents off the published side.</summary>
internal static class Removal
{
    public static async Task<int> ApplyAsync(SiteDb db, Guid[] keys, bool trash, DateTime now, CancellationToken cancellation)
    {
        var rows = await db.PublishedContent.Where(p => keys.Contains(p.Key)).ToListAsync(cancellation);
        db.PublishedContent.RemoveRange(rows);
        db.Changes.AddRange(rows.Select(r => new Change { Key = r.Key, DocumentType = r.DocumentType, Kind = ChangeKind.Removed, Utc = now }));

        foreach (var item in await db.ContentItems.Where(i => keys.Contains(i.Key)).ToListAsync(cancellation))
        {
            if (item.Status == ContentStatus.Published)
                item.Status = ContentStatus.Removed;
            item.LiveVersion = null;
            item.Trashed |= trash;
            if (item.Trashed)
                item.PublishAtUtc = null;
        }

        await db.ContentVersions.Where(v => keys.Contains(v.ItemKey) && v.State == VersionState.Live)
            .ExecuteUpdateAsync(set => set.SetProperty(v => v.State, VersionState.Past), cancellation);
        await db.PreviewLinks.Where(p => keys.Contains(p.ItemKey)).ExecuteDeleteAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        return rows.Count;
    }
}
