using System.Linq.Expressions;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Which comments a moderator is shown.</summary>
internal static class WorthALook
{
    /// <summary>All but a bare "yes" to "was this useful": that is only counted.</summary>
    public static IQueryable<Comment> ForModerators(this IQueryable<Comment> comments) =>
        comments.Where(c => c.Kind != CommentKind.Useful || c.Choice == "no" || c.Text != "");

    public static IQueryable<Comment> Undecided(this IQueryable<Comment> comments) =>
        comments.Where(c => c.State == CommentState.Waiting || c.State == CommentState.Taken);

    /// <summary>Sent so long ago that it should be answered.</summary>
    public static Expression<Func<Comment, bool>> Overdue(AnswerTimes times)
    {
        var (quick, others) = times.OverdueBefore();
        return c => c.SentUtc < others || (c.SentUtc < quick && (c.Kind == CommentKind.Mistake || c.Kind == CommentKind.AnotherWay));
    }
}
