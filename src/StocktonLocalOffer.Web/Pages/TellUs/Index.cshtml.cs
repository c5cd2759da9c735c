using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.TellUs;

/// <summary>A comment on the site: what is here, what is missing, how easy it was, how it is made.</summary>
public sealed class IndexModel(FormGuard guard, FeedbackKeeper keeper) : SendPage(guard, keeper)
{
    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    public Choices TopicChoices => new("topic", "What is it about?", [.. FeedbackWords.Topics.Select(k => (Id(k), FeedbackWords.Of(k)))]) { Value = Topic ?? "", Problem = ProblemOf("topic") };

    public Field TextField => TextBox("What would you like to tell us?");

    public void OnGet()
    {
        // Also "?topic=missing", which ticks the answer.
    }

    public Task<IActionResult> OnPostAsync()
    {
        if (!FeedbackWords.Topics.Any(k => Id(k) == Topic))
            Wrong("topic", "Choose what it is about");
        CheckText("Type what you would like to tell us");
        return SendAsync(() => new NewComment { Kind = FeedbackWords.Topics.First(k => Id(k) == Topic), Text = Said, Email = Address });
    }

    private static string Id(CommentKind kind) => kind.ToString().ToLowerInvariant();
}
