using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Reads comments for moderators, a page at a time.</summary>
public sealed class CommentQueue(IDbContextFactory<SiteDb> databases, AnswerTimes times)
{
    /// <summary>What somebody goes through at a sitting.</summary>
    public const int PageSize = 50;

    // More words than anybody types to find a comment, and each costs a look through all of them.
    private const int MostWords = 8;

    /// <summary>One page: what is overdue first and then the oldest; of what is decided the latest first.</summary>
    /// <param name="page">From 1; one that is too high shows the last.</param>
    public async Task<QueuePage> ReadAsync(QueueAsked asked, int page, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = Matching(db, asked);
        var total = await found.CountAsync(cancellation);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var ordered = asked.State == CommentState.Waiting
            ? found.OrderByDescending(WorthALook.Overdue(times)).ThenBy(c => c.SentUtc).ThenBy(c => c.Key)
            : found.OrderByDescending(c => c.DecidedUtc).ThenBy(c => c.Key);
        var rows = await ordered.Skip((page - 1) * PageSize).Take(PageSize).Select(c => new QueueRow
        {
            Key = c.Key,
            Kind = c.Kind,
            Choice = c.Choice,
            AboutName = c.AboutName,
            Text = c.Text.Length > QueueRow.Shown ? c.Text.Substring(0, QueueRow.Shown) : c.Text,
            PublishedText = c.PublishedText.Length > QueueRow.Shown ? c.PublishedText.Substring(0, QueueRow.Shown) : c.PublishedText,
            LeftOutReason = c.LeftOutReason,
            SentUtc = c.SentUtc,
            Suspicion = c.Suspicion,
            State = c.State,
            DecidedBy = c.DecidedBy,
            DecidedUtc = c.DecidedUtc,
            Sample = c.Sample,
        }).ToListAsync(cancellation);
        return new(rows, total, page, pages);
    }

    private static IQueryable<Comment> Matching(SiteDb db, QueueAsked asked)
    {
        var found = db.Comments.AsNoTracking().ForModerators();
        found = asked.State == CommentState.Waiting ? found.Undecided() : found.Where(c => c.State == asked.State);
        if (asked.Kind is { } kind)
            found = found.Where(c => c.Kind == kind);
#pragma warning disable CA1304, CA1308, CA1311, CA1862 // Lower case is made by the database, which knows no cultures; both sides have the same.
        foreach (var word in asked.Words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            found = found.Where(c => (c.Text + " " + c.AboutName + " " + c.PublishedText + " " + c.Reply + " " + c.Action + " " + c.LeftOutReason).ToLower().Contains(word));
#pragma warning restore CA1304, CA1308, CA1311, CA1862
        return found;
    }
}

/// <param name="State">Waiting includes what somebody works on.</param>
/// <param name="Words">All of them must be somewhere in it, in whatever case.</param>
public sealed record QueueAsked(CommentState State, CommentKind? Kind, string Words);

public sealed record QueuePage(IReadOnlyList<QueueRow> Rows, int Total, int Number, int Pages);

/// <summary>A comment as a line of the queue: without how to reach its sender.</summary>
public sealed record QueueRow
{
    // Enough to know what it is about; the whole is on its own page.
    internal const int Shown = 240;

    public required Guid Key { get; init; }
    public required CommentKind Kind { get; init; }
    public required string Choice { get; init; }
    public required string AboutName { get; init; }

    /// <summary>The beginning of what was written.</summary>
    public required string Text { get; init; }

    public required string PublishedText { get; init; }

    /// <summary>What was written or, when that is forgotten, what was published.</summary>
    public string Beginning => (Text.Length > 0 ? Text : PublishedText) is { Length: Shown } cut ? cut + "…" : Text.Length > 0 ? Text : PublishedText;

    public required string LeftOutReason { get; init; }
    public required DateTime SentUtc { get; init; }
    public required string Suspicion { get; init; }
    public required CommentState State { get; init; }
    public required string DecidedBy { get; init; }
    public required DateTime? DecidedUtc { get; init; }
    public required bool Sample { get; init; }
}
