using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.TellUs;

/// <summary>A form of words and an e-mail address that goes to the team, and leads to the page that follows it.</summary>
public abstract class SendPage(FormGuard guard, FeedbackKeeper keeper) : FormPage(guard)
{
    private const string NoNames = "Please leave out names, and anything that says who a child is.";

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>What was typed, clean.</summary>
    protected string Said => Typed(Text);

    protected string Address => Typed(Email);

    public Field EmailField => new("email", "Your e-mail, to be told when we answer (if you like)")
    {
        Hint = $"We use it once, to tell you, and then delete it. Without an answer it goes after {FeedbackKeeper.ContactDays} days.",
        Value = Email ?? "",
        Problem = ProblemOf("email"),
        Type = "email",
        Fill = "email",
        Most = CommentContact.LongestEmail,
    };

    protected Field TextBox(string label, string hint = NoNames) => new("text", label)
    {
        Hint = hint,
        Value = Text ?? "",
        Problem = ProblemOf("text"),
        Rows = 7,
        Most = Comment.LongestText,
    };

    protected void CheckText(string? missing) => CheckText("text", "What you typed", Said, Comment.LongestText, missing);

    /// <summary>Sends it when nothing is wrong; else the form comes back.</summary>
    /// <param name="comment">Made only when it is sent.</param>
    protected Task<IActionResult> SendAsync(Func<NewComment> comment) => SendAsync(() => Task.FromResult(comment()));

    protected async Task<IActionResult> SendAsync(Func<Task<NewComment>> comment)
    {
        CheckEmail("email", Address);
        if (Problems.Count == 0 && !await keeper.HasRoomAsync(HttpContext.RequestAborted))
            Wrong("send", "So much was sent today that we cannot take more. Nothing is lost: keep this page open and press the button again tomorrow, or ring or write to us.");
        return await MaySendAsync(FormGuard.Least) ? Redirect(FeedbackLinks.Sent(await keeper.AddAsync(await comment(), HttpContext.RequestAborted))) : Page();
    }
}
