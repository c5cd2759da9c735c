using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Keeps the replies that moderators begin from.</summary>
public sealed class CannedReplies(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    public const int LongestName = 100;

    private const string Name = "canned-replies";

    /// <summary>Puts the first few in once; never again, also after they were changed or deleted.</summary>
    public async Task PutOnceAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.ImportStates.AnyAsync(s => s.Name == Name, cancellation))
            return;
        db.CannedReplies.AddRange(EmbeddedFiles.OfContent.Rows("feedback/canned-replies.csv", row => new CannedReply { Key = Keys.For($"canned-reply/{row["name"]}"), Name = row["name"]!, Text = row["text"]! }));
        db.ImportStates.Add(new() { Name = Name, Utc = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<CannedReply>> AllAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return [.. (await db.CannedReplies.AsNoTracking().ToListAsync(cancellation)).OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<CannedReply?> FindAsync(Guid key, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.CannedReplies.AsNoTracking().FirstOrDefaultAsync(r => r.Key == key, cancellation);
    }

    /// <summary>Adds a reply, or writes over the one with its key.</summary>
    public async Task SaveAsync(CannedReply reply, Guid editor, string by, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.CannedReplies.FindAsync([reply.Key], cancellation) is { } known)
            (known.Name, known.Text) = (reply.Name, reply.Text);
        else
            db.CannedReplies.Add(new() { Key = reply.Key == Guid.Empty ? Keys.New(clock) : reply.Key, Name = reply.Name, Text = reply.Text });
        Note(db, reply, editor, by, "A reply to begin from.");
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Deletes a reply; nothing happens when it is gone already.</summary>
    public async Task DeleteAsync(CannedReply reply, Guid editor, string by, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.CannedReplies.FindAsync([reply.Key], cancellation) is not { } known)
            return;
        db.CannedReplies.Remove(known);
        Note(db, known, editor, by, "A reply to begin from, deleted.");
        await db.SaveChangesAsync(cancellation);
    }

    private void Note(SiteDb db, CannedReply reply, Guid editor, string by, string detail) =>
        db.AuditLog.Add(new() { Utc = clock.GetUtcNow().UtcDateTime, EditorId = editor, Who = by, Action = AuditActions.ChangedWords, AboutName = reply.Name, Detail = detail });
}
