using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Reads one comment with all that a moderator needs to act on it.</summary>
public sealed class CommentReader(IDbContextFactory<SiteDb> databases)
{
    /// <returns>Null when there is no such comment.</returns>
    public async Task<WholeComment?> FindAsync(Guid key, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Comments.AsNoTracking().FirstOrDefaultAsync(c => c.Key == key, cancellation) is not { } comment)
            return null;
        var contact = await db.CommentContacts.AsNoTracking().FirstOrDefaultAsync(c => c.CommentKey == key, cancellation);
        return new(comment, contact, comment.Kind == CommentKind.Suggestion ? await SuggestedAsync(db, comment.AboutKey, cancellation) : null);
    }

    private static async Task<SuggestedListing?> SuggestedAsync(SiteDb db, Guid? key, CancellationToken cancellation)
    {
        if (key is null || await db.ContentItems.AsNoTracking().FirstOrDefaultAsync(i => i.Key == key, cancellation) is not { } item)
            return null;
        var version = await db.ContentVersions.AsNoTracking().Where(v => v.ItemKey == key).OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation);
        return version is not null && RecordJson.Read(item.DocumentType, version.Json) is Listing listing ? new(item, listing, version.Note) : null;
    }
}

/// <param name="Contact">How to reach the sender; null when that is forgotten, or nobody said.</param>
/// <param name="Suggested">The entry that was made of a suggestion; null for other kinds, and when it does not exist any more.</param>
public sealed record WholeComment(Comment Comment, CommentContact? Contact, SuggestedListing? Suggested);

/// <param name="Listing">As it is now: as it was sent, or as editors have written it since.</param>
public sealed record SuggestedListing(ContentItem Item, Listing Listing, string Note);
