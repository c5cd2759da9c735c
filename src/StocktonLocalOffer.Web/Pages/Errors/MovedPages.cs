using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Errors;

/// <summary>Where pages went that had another address once, or were made one with another entry.</summary>
public sealed class MovedPages(IDbContextFactory<SiteDb> databases, PublishedSide published)
{
    private const int LongestPath = 400;

    /// <param name="path">The address that was asked for, without its question.</param>
    /// <returns>Null when nothing is known of it, or what took its place is gone too.</returns>
    public async Task<string?> FindAsync(string path, CancellationToken cancellation = default)
    {
        if (path.Length > LongestPath)
            return null;
        await using var db = databases.CreateDbContext();
        return await db.Redirects.AsNoTracking().FirstOrDefaultAsync(r => r.Path == path, cancellation) is { } redirect
            && published.Current.Find(redirect.TargetKey) is { } target
            && AllDocumentTypes.Of(target.Document).Address is { Length: > 0 } folder ? $"/{folder}/{target.Slug}" : null;
    }
}
