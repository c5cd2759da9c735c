using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Writes what lists filter by for items that were saved before lists did. Once done it costs one question a start.</summary>
public sealed class ItemFactsFiller(IDbContextFactory<SiteDb> databases, LocationFiller filler)
{
    private const int ChunkSize = 500;

    public async Task FillAsync(CancellationToken cancellation = default)
    {
        while (true)
        {
            await using var db = databases.CreateDbContext();
            await using var transaction = await db.BeginPublishingAsync(cancellation);
            var items = await db.ContentItems.Where(i => i.FilterText == "").OrderBy(i => i.Key).Take(ChunkSize).ToListAsync(cancellation);
            if (items.Count == 0)
                return;
            var keys = items.Select(i => i.Key).ToArray();
            var versions = (await db.ContentVersions.AsNoTracking().Where(v => keys.Contains(v.ItemKey) && v.State != VersionState.Past).ToListAsync(cancellation)).ToLookup(v => v.ItemKey);
            foreach (var item in items)
                Fill(item, versions[item.Key].ToList());
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    private void Fill(ContentItem item, List<ContentVersion> versions)
    {
        // Never empty again, so that an item without a version is not read at every start.
        item.FilterText = "|";
        if (versions.Find(v => v.State == VersionState.Draft) is { } draft)
            SetNewest(item, draft);
        if (versions.Find(v => v.State == VersionState.Live) is not { } live)
            return;
        if (item.WorkingVersion is null)
            SetNewest(item, live);
        ItemFacts.SetLive(item, RecordJson.Read(item.DocumentType, live.Json), item.Key, CheckLadder.Usual);
    }

    private void SetNewest(ContentItem item, ContentVersion version)
    {
        ItemFacts.SetNewest(item, filler.Fill(RecordJson.Read(item.DocumentType, version.Json)), item.Key);
        (item.ChangedBy, item.ChangedUtc) = (version.SavedBy, version.SavedUtc);
    }
}
