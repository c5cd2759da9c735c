using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Feedback;

public sealed partial class FeedbackKeeper
{
    /// <summary>
    /// Publishes or closes a comment, or changes what was decided. Of how to reach the sender only the e-mail stays, until the
    /// answer is told. A suggested listing that is left out loses its working version.
    /// </summary>
    public async Task<DecideOutcome> DecideAsync(Guid key, Decision decision, CancellationToken cancellation = default) => await ChangeAsync(key, decision.Seen, async (db, comment) =>
    {
        var before = comment.DecidedUtc is null ? "" : " Decided before, and changed.";
        await ApplyAsync(db, comment, decision, cancellation);
        if (await db.CommentContacts.FindAsync([key], cancellation) is { } contact)
        {
            contact.Reach = "";
            if (contact.Email.Length == 0)
                db.CommentContacts.Remove(contact);
        }

        if (decision.LeftOutReason.Length > 0)
            Note(db, comment, decision, AuditActions.LeftOut, decision.LeftOutReason + before);
        else
            Note(db, comment, decision, AuditActions.Answered, (comment.State == CommentState.Published ? "Published." : "Closed, not published.") + before);
    }, cancellation);

    /// <summary>
    /// Says who works on a suggested listing. A working version that was thrown away comes back; when Umbraco writes, it is asked
    /// to make a draft of it, once.
    /// </summary>
    public Task<DecideOutcome> TakeOnAsync(Guid key, Decision by, CancellationToken cancellation = default) => ChangeAsync(key, by.Seen, async (db, comment) =>
    {
        if (await DraftOfAsync(db, comment, cancellation) is { } draft)
        {
            draft.Trashed = false;
            await AskForDraftAsync(db, draft, by.By, cancellation);
        }

        (comment.State, comment.DecidedBy, comment.DecidedUtc, comment.LeftOutReason) = (CommentState.Taken, by.By, null, "");
        Note(db, comment, by, AuditActions.TookOn, "");
    }, cancellation);

    /// <summary>Leaves out what advertisers and machines sent. They are not written to: the address may be somebody else's.</summary>
    /// <returns>How many. What was decided meanwhile stays as it is.</returns>
    public async Task<int> LeaveOutJunkAsync(IReadOnlyCollection<Guid> keys, Decision decision, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.BeginPublishingAsync(cancellation);
        var junk = await db.Comments.Where(c => keys.Contains(c.Key) && c.State == CommentState.Waiting).ToListAsync(cancellation);
        foreach (var comment in junk)
        {
            await ApplyAsync(db, comment, decision, cancellation);
            Note(db, comment, decision, AuditActions.LeftOut, decision.LeftOutReason);
        }

        var gone = junk.ConvertAll(c => c.Key);
        await db.CommentContacts.Where(c => gone.Contains(c.CommentKey)).ExecuteDeleteAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return junk.Count;
    }

    // No two decisions overlap, so what was seen is compared with what is truly there.
    private async Task<DecideOutcome> ChangeAsync(Guid key, string? seen, Func<SiteDb, Comment, Task> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.BeginPublishingAsync(cancellation);
        if (await db.Comments.FindAsync([key], cancellation) is not { } comment)
            return DecideOutcome.NotThere;
        if (seen is not null && seen != Decision.Stamp(comment))
            return DecideOutcome.Clash;
        await change(db, comment);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return DecideOutcome.Done;
    }

    private async Task ApplyAsync(SiteDb db, Comment comment, Decision decision, CancellationToken cancellation)
    {
        comment.State = decision.PublishedText.Length > 0 ? CommentState.Published : CommentState.Closed;
        (comment.PublishedText, comment.Reply, comment.Action, comment.LeftOutReason) = (decision.PublishedText, decision.Reply, decision.Action, decision.LeftOutReason);
        (comment.DecidedBy, comment.DecidedUtc) = (decision.By, Now);
        if (decision.LeftOutReason.Length == 0 || await DraftOfAsync(db, comment, cancellation) is not { Trashed: false } draft)
            return;
        (draft.Trashed, draft.PublishAtUtc) = (true, null);
        // Nobody is to find a draft in Umbraco of what is not for us.
        await db.AuthoringTasks.Where(t => t.Key == draft.Key && t.DoneUtc == null).ExecuteDeleteAsync(cancellation);
        db.AuditLog.Add(new() { Utc = Now, EditorId = decision.ById, Who = decision.By, Action = AuditActions.Discarded, AboutKey = draft.Key, AboutName = draft.Name, Detail = decision.LeftOutReason });
    }

    // A second draft would write over what somebody has made of the first in Umbraco; one that could not be made is asked for again.
    private async Task AskForDraftAsync(SiteDb db, ContentItem draft, string who, CancellationToken cancellation)
    {
        if (!authoring.InUmbraco || await db.AuthoringTasks.AnyAsync(t => t.Key == draft.Key && (t.DoneUtc == null || t.Problem == ""), cancellation))
            return;
        var newest = await db.ContentVersions.Where(v => v.ItemKey == draft.Key).OrderByDescending(v => v.Number).Select(v => v.Json).FirstAsync(cancellation);
        tasks.Add(db, draft.Key, RecordJson.Read(draft.DocumentType, newest), who, publish: false);
    }

    /// <summary>The working version of a suggestion while nobody but editors has seen it; null for anything else.</summary>
    private static async Task<ContentItem?> DraftOfAsync(SiteDb db, Comment comment, CancellationToken cancellation) =>
        comment is { Kind: CommentKind.Suggestion, AboutKey: { } key }
            ? await db.ContentItems.FirstOrDefaultAsync(i => i.Key == key && i.Status == ContentStatus.Draft, cancellation)
            : null;

    // A page's own name, and never one that the sender typed: the log keeps no word of theirs.
    private void Note(SiteDb db, Comment comment, Decision by, string action, string detail) => db.AuditLog.Add(new()
    {
        Utc = Now,
        EditorId = by.ById,
        Who = by.By,
        Action = action,
        AboutKey = comment.Key,
        AboutName = comment.AboutPath.Length > 0 ? comment.AboutName : comment.Kind switch
        {
            CommentKind.Suggestion => "a suggested listing",
            CommentKind.AnotherWay => "a page another way",
            CommentKind.Mistake => "a page that was not found",
            _ => "the site",
        },
        Detail = detail,
    });
}
