using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Counts, page by page, what people answered to "was this useful".</summary>
public sealed class UsefulPages(IDbContextFactory<SiteDb> databases)
{
    /// <summary>Most "no" first: there is something to mend.</summary>
    public async Task<IReadOnlyList<UsefulPage>> AllAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var pages = await db.Comments.Where(c => c.Kind == CommentKind.Useful).GroupBy(c => c.AboutPath)
            .Select(g => new UsefulPage(g.Key, g.Max(c => c.AboutName)!, g.Count(c => c.Choice == "yes"), g.Count(c => c.Choice == "no"), g.Count(c => c.Text != "")))
            .ToListAsync(cancellation);
        return [.. pages.OrderByDescending(p => p.No).ThenByDescending(p => p.Words).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase)];
    }
}

/// <param name="Words">How many wrote something beside their answer.</param>
public sealed record UsefulPage(string Path, string Name, int Yes, int No, int Words);
