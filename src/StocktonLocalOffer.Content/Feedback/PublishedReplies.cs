using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Reads what the public may see of comments: the moderators' wording, replies and actions, and nothing that was typed.</summary>
public sealed class PublishedReplies(IDbContextFactory<SiteDb> databases)
{
    /// <summary>Every published comment, last decided first. A council publishes some dozens a year, so they are all read.</summary>
    public async Task<IReadOnlyList<PublishedComment>> AllAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return [.. (await Visible(db).ToListAsync(cancellation)).OrderByDescending(c => c.DecidedUtc).ThenByDescending(c => c.SentUtc)];
    }

    /// <summary>What was sent in a year and what became of it.</summary>
    public async Task<YearReport> YearAsync(int year, CancellationToken cancellation = default)
    {
        var (from, to) = (new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(year + 1, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var sent = await db.Comments.Where(c => c.SentUtc >= from && c.SentUtc < to)
            .Select(c => new ReportedComment(c.Kind, c.State, c.Choice, c.Reply != "", c.Action != "", c.LeftOutReason, c.Sample)).ToListAsync(cancellation);
        var published = await Visible(db).Where(c => c.SentUtc >= from && c.SentUtc < to).ToListAsync(cancellation);
        return YearReport.Of(year, sent, published);
    }

    private static IQueryable<PublishedComment> Visible(SiteDb db) => db.Comments.AsNoTracking().Where(c => c.State == CommentState.Published)
        .Select(c => new PublishedComment { Kind = c.Kind, Text = c.PublishedText, Reply = c.Reply, Action = c.Action, SentUtc = c.SentUtc, DecidedUtc = c.DecidedUtc!.Value, Sample = c.Sample });
}

/// <summary>A comment as everybody may read it.</summary>
public sealed record PublishedComment
{
    public required CommentKind Kind { get; init; }
    public required string Text { get; init; }
    public required string Reply { get; init; }
    public required string Action { get; init; }

    /// <summary>Show its month only: a day beside a small event could say who it was.</summary>
    public required DateTime SentUtc { get; init; }

    public required DateTime DecidedUtc { get; init; }
    public required bool Sample { get; init; }

    /// <summary>True when every word is somewhere in it, in whatever case.</summary>
    public bool Has(IEnumerable<string> words) => words.All(w => (Text + "\n" + Reply + "\n" + Action).Contains(w, StringComparison.OrdinalIgnoreCase));
}
