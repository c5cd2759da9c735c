using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>What people told us in one year, and what became of it: what regulations 56 and 57 ask to be published every year.</summary>
public sealed record YearReport
{
    public required int Year { get; init; }

    /// <summary>One line for each kind that was heard of. A yes or no to "was this useful" is among them only when a moderator took it up.</summary>
    public required IReadOnlyList<ReportLine> Lines { get; init; }

    /// <summary>Why some are not published, most often first.</summary>
    public required IReadOnlyList<(string Reason, int Count)> LeftOut { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<PublishedComment> Published { get; init; }

    public required int Useful { get; init; }

    public required int NotUseful { get; init; }

    /// <summary>How many of what was sent are made up.</summary>
    public required int Samples { get; init; }

    public int Sent => Lines.Sum(l => l.Sent);

    internal static YearReport Of(int year, IReadOnlyList<ReportedComment> sent, IReadOnlyList<PublishedComment> published) => new()
    {
        Year = year,
        Lines = [.. sent.Where(c => c is not { Kind: CommentKind.Useful, State: CommentState.Waiting }).GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => new ReportLine(
            g.Key, g.Count(), g.Count(c => c.State == CommentState.Published), g.Count(c => c.HasReply), g.Count(c => c.HasAction), g.Count(c => c.State is CommentState.Waiting or CommentState.Taken)))],
        LeftOut = [.. sent.Where(c => c.LeftOutReason.Length > 0).GroupBy(c => c.LeftOutReason).Select(g => (g.Key, g.Count())).OrderByDescending(r => r.Item2).ThenBy(r => r.Key, StringComparer.Ordinal)],
        Published = [.. published.OrderBy(c => c.SentUtc)],
        Useful = sent.Count(c => c is { Kind: CommentKind.Useful, Choice: "yes" }),
        NotUseful = sent.Count(c => c is { Kind: CommentKind.Useful, Choice: "no" }),
        Samples = sent.Count(c => c.Sample),
    };
}

/// <summary>How many of one kind were sent in the year, and what has become of them so far.</summary>
public sealed record ReportLine(CommentKind Kind, int Sent, int Published, int Replied, int Acted, int Waiting);

internal sealed record ReportedComment(CommentKind Kind, CommentState State, string Choice, bool HasReply, bool HasAction, string LeftOutReason, bool Sample);
