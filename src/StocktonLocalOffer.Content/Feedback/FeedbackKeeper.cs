using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Takes in what people tell us, notes what the team makes of it, and forgets who they were.</summary>
public sealed partial class FeedbackKeeper(IDbContextFactory<SiteDb> databases, TimeProvider clock, AuthoringTasks tasks, AuthoringOptions authoring)
{
    /// <summary>Days that the way to reach a sender is kept when nobody answers: what forms and the privacy page promise.</summary>
    public const int ContactDays = 90;

    /// <summary>Days that the words are kept as they were written: two years, so that a year's report can still be checked.</summary>
    public const int TextDays = 730;

    // Many times what a council hears in a day; a machine that gets past everything else must not fill the disk.
    private const int MostADay = 1_000;

    // Three is a family's list of places that closed. Advertisers send more.
    private const int MostLinks = 3;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>False when so much has come today that nothing more is taken.</summary>
    public async Task<bool> HasRoomAsync(CancellationToken cancellation = default)
    {
        var today = Now.Date;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Comments.CountAsync(c => c.SentUtc >= today, cancellation) < MostADay;
    }

    /// <summary>Keeps it for the team.</summary>
    /// <returns>The token that follows it.</returns>
    public async Task<string> AddAsync(NewComment said, CancellationToken cancellation = default)
    {
        var (now, token) = (Now, SecretTokens.New());
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var comment = new Comment
        {
            Key = Keys.New(clock),
            Kind = said.Kind,
            Choice = said.Choice,
            AboutKey = said.AboutKey,
            AboutPath = said.AboutPath,
            AboutName = said.AboutName,
            Text = said.Text,
            SentUtc = now,
            Suspicion = Links().Count(said.Text) > MostLinks ? "Many links" : "",
            TokenHash = SecretTokens.Hash(token),
        };
        db.Comments.Add(comment);
        if (said.Email.Length + said.Reach.Length > 0)
            db.CommentContacts.Add(new() { CommentKey = comment.Key, Email = said.Email, Reach = said.Reach, ForgetUtc = now.AddDays(ContactDays) });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <summary>What has become of a comment; null when no comment has this token.</summary>
    public async Task<FollowedComment?> FollowAsync(string? token, CancellationToken cancellation = default)
    {
        if (!SecretTokens.MayBe(token))
            return null;
        var hash = SecretTokens.Hash(token!);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Comments.Where(c => c.TokenHash == hash)
            .Select(c => new FollowedComment(c.Kind, c.AboutPath, c.AboutName, c.SentUtc, c.State, c.PublishedText, c.Reply, c.Action, c.LeftOutReason))
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Answers that wait to be told by e-mail.</summary>
    public async Task<IReadOnlyList<AnswerToTell>> ToTellAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.CommentContacts.Join(db.Comments.Where(c => c.DecidedUtc != null), p => p.CommentKey, c => c.Key, (p, c) => new AnswerToTell(c.Key, p.Email, c.Reply, c.Action, c.LeftOutReason))
            .ToListAsync(cancellation);
    }

    /// <summary>Deletes how to reach a sender.</summary>
    /// <returns>False when it was gone already: another node was first.</returns>
    public async Task<bool> ForgetContactAsync(Guid commentKey, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.CommentContacts.Where(c => c.CommentKey == commentKey).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>Puts an e-mail address back after all, because the answer could not be sent.</summary>
    public async Task KeepContactAsync(AnswerToTell answer, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var sent = await db.Comments.Where(c => c.Key == answer.CommentKey).Select(c => c.SentUtc).FirstAsync(cancellation);
        db.CommentContacts.Add(new() { CommentKey = answer.CommentKey, Email = answer.Email, ForgetUtc = sent.AddDays(ContactDays) });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Deletes what has been kept for as long as was promised.</summary>
    public async Task ForgetAsync(CancellationToken cancellation = default)
    {
        var (now, oldest) = (Now, Now.AddDays(-TextDays));
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.CommentContacts.Where(c => c.ForgetUtc <= now).ExecuteDeleteAsync(cancellation);
        var old = db.Comments.Where(c => c.SentUtc <= oldest);
        await old.Where(c => c.Text != "").ExecuteUpdateAsync(set => set.SetProperty(c => c.Text, ""), cancellation);
        // Without a page, the sender typed what it is about.
        await old.Where(c => c.AboutPath == "" && c.AboutName != "").ExecuteUpdateAsync(set => set.SetProperty(c => c.AboutName, ""), cancellation);
    }

    [GeneratedRegex(@"(https?://|www\.)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Links();
}
