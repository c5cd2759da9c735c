using System.Globalization;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>What somebody has just sent.</summary>
public sealed record NewComment
{
    public required CommentKind Kind { get; init; }
    public string Text { get; init; } = "";

    /// <summary>What was ticked beside the words; see <see cref="Comment.Choice"/>.</summary>
    public string Choice { get; init; } = "";

    public Guid? AboutKey { get; init; }
    public string AboutPath { get; init; } = "";
    public string AboutName { get; init; } = "";

    /// <summary>Where to tell of the answer, and nothing else; empty when that is not wanted.</summary>
    public string Email { get; init; } = "";

    /// <summary>A telephone number or a postal address, to send a page another way.</summary>
    public string Reach { get; init; } = "";
}

/// <summary>What the team makes of a comment.</summary>
public sealed record Decision
{
    /// <summary>The moderator's wording for everybody, which identifies nobody; empty to close the comment without publishing it.</summary>
    public string PublishedText { get; init; } = "";

    public string Reply { get; init; } = "";

    /// <summary>What was done, or will be.</summary>
    public string Action { get; init; } = "";

    /// <summary>Why it is not published.</summary>
    public string LeftOutReason { get; init; } = "";

    /// <summary>The name of whoever decided.</summary>
    public required string By { get; init; }

    /// <summary>The editor who decided; null for nobody who signs in.</summary>
    public Guid? ById { get; init; }

    /// <summary>The <see cref="Stamp"/> of the comment as the moderator saw it; null to decide whatever it is now.</summary>
    public string? Seen { get; init; }

    /// <summary>Changes with every decision, so that two moderators do not write over each other.</summary>
    public static string Stamp(Comment comment) => string.Create(CultureInfo.InvariantCulture, $"{comment.State}.{comment.DecidedUtc?.Ticks}");
}

/// <summary>What came of deciding.</summary>
public enum DecideOutcome
{
    Done,

    /// <summary>Somebody else decided meanwhile. Nothing was written.</summary>
    Clash,

    NotThere,
}

/// <summary>What somebody who follows their comment is told.</summary>
public sealed record FollowedComment(CommentKind Kind, string AboutPath, string AboutName, DateTime SentUtc, CommentState State, string PublishedText, string Reply, string Action, string LeftOutReason);

/// <summary>An answer that its sender asked to be told of.</summary>
public sealed record AnswerToTell(Guid CommentKey, string Email, string Reply, string Action, string LeftOutReason);
