using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Throws away the made-up entries that a fresh site starts with.</summary>
public sealed class SampleRemover(IDbContextFactory<SiteDb> databases, Publisher publisher)
{
    /// <summary>Takes every published sample off the site for good. Folders and settings stay: real entries hang in them.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> RemoveAsync(CancellationToken cancellation = default)
    {
        var documents = new Dictionary<Guid, Published<Document>>();
        await using (var db = databases.CreateDbContext())
        {
            PublishedRows.Read(await db.PublishedContent.AsNoTracking().ToListAsync(cancellation), documents, LocationFiller.None);
            await db.Comments.Where(c => c.Sample).ExecuteDeleteAsync(cancellation);
        }

        var samples = documents.Values.Where(d => d.Document is { Sample: true } and not (Folder or SiteSettings)).Select(d => d.Key).ToList();
        return await publisher.RemoveManyAsync(samples, trash: true, cancellation);
    }
}
