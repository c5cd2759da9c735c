using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;

namespace StocktonLocalOffer.Content.Mirroring;

/// <summary>Where one entry is written, when Umbraco writes.</summary>
public sealed class WhereToWrite(IDbContextFactory<SiteDb> databases, AuthoringOptions authoring)
{
    /// <returns>The page of the back office that edits it; null when the built-in editor does, when there is no such entry, and for what only a feed brings.</returns>
    public async Task<string?> AddressAsync(Guid key, CancellationToken cancellation = default)
    {
        if (!authoring.InUmbraco)
            return null;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Theirs(db).AnyAsync(i => i.Key == key, cancellation) ? authoring.EditAddress(key) : null;
    }

    /// <summary>Entries that Umbraco has or should have: all but those that a feed brings and nobody has taken over there.</summary>
    internal static IQueryable<ContentItem> Theirs(SiteDb db) =>
        db.ContentItems.Where(i => i.Source == "" || i.Source == ListingSuggestion.Source || db.MirroredNodes.Any(n => n.Key == i.Key));
}
