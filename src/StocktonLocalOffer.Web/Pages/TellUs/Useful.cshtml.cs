using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.TellUs;

/// <summary>Yes or no to "was this useful", on a page of its own: so the page itself needs no form and sets no cookie.</summary>
public sealed class UsefulModel(FormGuard guard, FeedbackKeeper keeper, PublishedSide published) : FormPage(guard)
{
    [BindProperty(SupportsGet = true)]
    public string? About { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Answer { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public AboutPage? On { get; private set; }

    public bool Thanked => Request.Query.ContainsKey("thanks");

    public Choices AnswerChoices => new("answer", "Your answer", [("yes", "Yes"), ("no", "No")]) { Value = Answer ?? "", Problem = ProblemOf("answer") };

    public Field TextField => new("text", Answer == "yes" ? "What helped, or what would make it better? (if you like)" : "What was missing, or hard to follow? (if you like)")
    {
        Hint = "Please leave out names, and anything that says who a child is.",
        Value = Text ?? "",
        Problem = ProblemOf("text"),
        Rows = 4,
        Most = Comment.LongestText,
    };

    public IActionResult OnGet() => FindPage() ? Page() : Redirect(FeedbackLinks.About("here"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!FindPage())
            return Redirect(FeedbackLinks.About("here"));
        var said = Typed(Text);
        if (Answer is not ("yes" or "no"))
            Wrong("answer", "Choose yes or no");
        CheckText("text", "What you typed", said, Comment.LongestText);
        // Two presses are quick, and meant to be.
        if (!await MaySendAsync(TimeSpan.Zero))
            return Page();

        if (await keeper.HasRoomAsync(HttpContext.RequestAborted))
            await keeper.AddAsync(new() { Kind = CommentKind.Useful, Choice = Answer!, Text = said, AboutKey = On!.Key, AboutPath = On.Path, AboutName = On.Name }, HttpContext.RequestAborted);
        return Redirect(FeedbackLinks.Thanks(On!.Path));
    }

    private bool FindPage() => (On = AboutPage.Find(published.Current, About)) is not null;
}
