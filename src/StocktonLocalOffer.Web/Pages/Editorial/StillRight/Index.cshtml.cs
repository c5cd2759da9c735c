using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Forms;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.StillRight;

/// <summary>
/// A provider's answer to "is this still right?", by the link of a message and without an account. Opening the link changes nothing:
/// programs that look at mail open every link. It shows only what is public, and answers for this one entry alone.
/// </summary>
public sealed class IndexModel(CheckRequests requests, StocktonLocalOffer.Content.Reminders.StillRight stillRight, FeedbackKeeper feedback, PublishedSide published, TimeProvider clock) : EditorPage
{
    // So that a moderator knows who speaks.
    private const string FromProvider = "From the provider, by the link of a reminder:\n";

    private const int Most = Comment.LongestText - 100;

    [BindProperty]
    public string? Changed { get; set; }

    public CheckRequest Asked { get; private set; } = null!;

    public Listing Entry { get; private set; } = null!;

    public string Address => ListingLinks.To(Entry);

    public ListingInShort Short { get; private set; } = null!;

    public int MonthsToNext => CheckLadder.Of(published.Current).MonthsBetween;

    public bool Thanked => Request.Query.ContainsKey("thanks");

    public string Token => (string)RouteData.Values["token"]!;

    public Field ChangedField => new("changed", "What has changed?") { Hint = "Say it in your own words. An editor changes the entry.", Value = Changed ?? "", Problem = ProblemOf("changed"), Rows = 5, Most = Most };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await requests.FindAsync(Token, HttpContext.RequestAborted) is not { } asked || published.Current.Find<Listing>(asked.ItemKey) is not { } entry)
        {
            context.Result = NotFound();
            return;
        }

        (Asked, Entry, Short) = (asked, entry.Document, ListingInShort.Of(entry, published.Current, clock.Today()));
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await MaySendAsync())
            return Page();
        Say(await stillRight.SayAsync(Asked, clock.Today(), HttpContext.RequestAborted));
        return Problems.Count > 0 ? Page() : Thanks();
    }

    public async Task<IActionResult> OnPostChangedAsync()
    {
        var said = Typed(Changed);
        CheckText("changed", "What you typed", said, Most, "Say what has changed");
        if (Problems.Count == 0 && !await feedback.HasRoomAsync(HttpContext.RequestAborted))
            Wrong("send", "So much was sent today that we cannot take more. Keep this page open and press the button again tomorrow.");
        if (!await MaySendAsync())
            return Page();
        await feedback.AddAsync(new() { Kind = CommentKind.Mistake, Text = FromProvider + said, AboutKey = Asked.ItemKey, AboutPath = Address, AboutName = Entry.Name }, HttpContext.RequestAborted);
        return Thanks();
    }

    private RedirectResult Thanks() => Redirect(StillRightLinks.Of(Token) + "?thanks=1");
}
