using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>What a moderator types to decide on a comment, and what is looked at before anybody else can read it.</summary>
public abstract class DecisionForm : EditorPage
{
    [BindProperty]
    public string? Reply { get; set; }

    [BindProperty]
    public string? Action { get; set; }

    [BindProperty]
    public string? PublishedText { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The comment as it was when the form was opened; see <see cref="Decision.Stamp"/>.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>Names the marked words that somebody has agreed to publish: a tick counts for those and no others.</summary>
    [BindProperty]
    public string? Sure { get; set; }

    /// <summary>What would be published and may say who somebody is; empty until that is asked.</summary>
    public IReadOnlyList<MarkedText> Asked { get; private set; } = [];

    /// <summary>The value of the tick.</summary>
    public string SureOf { get; private set; } = "";

    public Field ReplyField => new("reply", "Our reply") { Hint = "The sender reads it. If you publish, everybody does.", Value = Reply ?? "", Problem = ProblemOf("reply"), Rows = 5, Most = Comment.LongestReply };

    public Field ActionField => new("action", "What we did, or will do") { Value = Action ?? "", Problem = ProblemOf("action"), Rows = 3, Most = Comment.LongestReply };

    public Field PublishedField => new("publishedText", "What they said, in our words") { Hint = "Short, and so that nobody can be known from it. No names, no ages, no street.", Value = PublishedText ?? "", Problem = ProblemOf("publishedText"), Rows = 4, Most = Comment.LongestPublishedText };

    public Field ReasonField => new("reason", "Why is it left out?") { Hint = "The sender reads it, and everybody in the report of the year. Name nobody.", Value = Reason ?? "", Problem = ProblemOf("reason"), Rows = 2, Most = Comment.LongestReason };

    protected void Clean()
    {
        (Reply, Action, PublishedText, Reason) = (Typed(Reply), Typed(Action), Typed(PublishedText), Typed(Reason));
        CheckText("reply", "The reply", Reply, Comment.LongestReply);
        CheckText("action", "What we did", Action, Comment.LongestReply);
        CheckText("publishedText", "The text", PublishedText, Comment.LongestPublishedText);
        CheckText("reason", "The reason", Reason, Comment.LongestReason);
    }

    /// <summary>Asks once more when what everybody will read has words that may say who somebody is.</summary>
    protected void CheckIdentifying(KnownNames known, params ReadOnlySpan<string?> texts)
    {
        var asked = new List<MarkedText>();
        foreach (var text in texts)
            if (text is { Length: > 0 } && IdentifyingWords.Of(text, known) is { Count: > 0 } marks)
                asked.Add(new(text, marks));
        if (asked.Count == 0)
            return;
        var words = string.Join(", ", asked.SelectMany(t => t.Found).Select(f => f.Words).Distinct());
        SureOf = SecretTokens.Hash(words);
        if (Sure == SureOf)
            return;
        Asked = asked;
        Wrong("sure", $"These words may say who somebody is: {words}. Change them, or tick that they may stay");
    }
}
