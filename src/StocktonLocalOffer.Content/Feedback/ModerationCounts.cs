using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Counts what waits for moderators: for the queue's tabs and for the board.</summary>
public sealed class ModerationCounts(IDbContextFactory<SiteDb> databases, AnswerTimes times)
{
    /// <summary>What waits. Quick, however much was decided before.</summary>
    public async Task<WaitingComments> WaitingAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var waiting = db.Comments.Undecided().ForModerators();
        return new(
            await waiting.CountAsync(cancellation),
            await waiting.CountAsync(WorthALook.Overdue(times), cancellation),
            await waiting.MinAsync(c => (DateTime?)c.SentUtc, cancellation));
    }

    /// <summary>How many there are of each state and kind.</summary>
    public async Task<IReadOnlyList<CommentCount>> AllAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Comments.ForModerators().GroupBy(c => new { c.State, c.Kind })
            .Select(g => new CommentCount(g.Key.State, g.Key.Kind, g.Count())).ToListAsync(cancellation);
    }
}

/// <param name="OldestUtc">When the one that waits longest was sent; null when nothing waits.</param>
public sealed record WaitingComments(int Waiting, int Overdue, DateTime? OldestUtc);

public sealed record CommentCount(CommentState State, CommentKind Kind, int Count);
