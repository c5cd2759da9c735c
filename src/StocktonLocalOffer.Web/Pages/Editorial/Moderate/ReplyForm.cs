using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>The two boxes of a reply to begin from.</summary>
public abstract class ReplyForm : EditorPage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public Field NameField => new("name", "What is it called?") { Hint = "As it stands in the list to choose from.", Value = Name ?? "", Problem = ProblemOf("name"), Most = CannedReplies.LongestName };

    public Field TextField => new("text", "What does it say?") { Value = Text ?? "", Problem = ProblemOf("text"), Rows = 5, Most = Comment.LongestReply };

    protected void CheckReply(IEnumerable<CannedReply> all, Guid key)
    {
        (Name, Text) = (Typed(Name), Typed(Text));
        CheckText("name", "The name", Name, CannedReplies.LongestName, "Type what it is called");
        CheckText("text", "The reply", Text, Comment.LongestReply, "Type what it says");
        if (all.Any(r => r.Key != key && r.Name.Equals(Name, StringComparison.OrdinalIgnoreCase)))
            Wrong("name", "Another reply has this name. Choose a different one");
    }
}
