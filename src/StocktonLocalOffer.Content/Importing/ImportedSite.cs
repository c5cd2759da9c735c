using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>What the site has of a feed before an import.</summary>
internal sealed class ImportedSite
{
    /// <summary>By source id: "service/136".</summary>
    public required Dictionary<string, string> Hashes { get; init; }

    public required Dictionary<Guid, ContentItem> Items { get; init; }

    /// <summary>The keys of documents whose live version somebody other than an import has saved.</summary>
    public required HashSet<Guid> Edited { get; init; }

    /// <summary>Whose a web address ending is, of the types that a feed makes.</summary>
    public required Dictionary<(string DocumentType, string Slug), Guid> Slugs { get; init; }

    public static async Task<ImportedSite> ReadAsync(IDbContextFactory<SiteDb> databases, string source, CancellationToken cancellation)
    {
        string[] types = [AllDocumentTypes.Of<Organisation>().Alias, AllDocumentTypes.Of<Service>().Alias];
        await using var db = databases.CreateDbContext();
        var items = db.ContentItems.AsNoTracking().Where(i => i.Source == source);
        return new()
        {
            Hashes = await db.RawRecords.Where(r => r.Source == source).Select(r => new { r.SourceId, r.Hash }).ToDictionaryAsync(r => r.SourceId, r => r.Hash, cancellation),
            Items = await items.ToDictionaryAsync(i => i.Key, cancellation),
            Edited = await items.Join(db.ContentVersions, i => new { Key = i.Key, Number = i.LiveVersion }, v => new { Key = v.ItemKey, Number = (int?)v.Number }, (i, v) => new { i.Key, v.SavedBy })
                .Where(v => v.SavedBy != FeedImporter.Author).Select(v => v.Key).ToHashSetAsync(cancellation),
            Slugs = await db.PublishedContent.Where(p => types.Contains(p.DocumentType)).Select(p => new { p.DocumentType, p.Slug, p.Key })
                .ToDictionaryAsync(p => (p.DocumentType, p.Slug), p => p.Key, cancellation),
        };
    }
}
