using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.TellUs;

/// <summary>Something that is not right on a page.</summary>
public sealed class MistakeModel(FormGuard guard, FeedbackKeeper keeper, PublishedSide published) : SendPage(guard, keeper)
{
    private const int LongestPage = 300;

    /// <summary>The address or the key of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? About { get; set; }

    /// <summary>Which page, in the words of somebody who came without one.</summary>
    [BindProperty(Name = "page")]
    public string? TypedPage { get; set; }

    public AboutPage? On => AboutPage.Find(published.Current, About);

    public Field PageField => new("page", "Which page is it on?") { Hint = "Its name or its address.", Value = TypedPage ?? "", Problem = ProblemOf("page"), Most = LongestPage };

    public Field TextField => TextBox("What is not right?", "If you know what it should say, tell us that too. Please leave out names of families and children.");

    public void OnGet()
    {
        // The form needs nothing.
    }

    public Task<IActionResult> OnPostAsync()
    {
        var typed = Typed(TypedPage);
        var on = On ?? AboutPage.Find(published.Current, PathOf(typed));
        if (on is null)
            CheckText("page", "The page", typed, LongestPage, "Say which page it is on");
        CheckText("Type what is not right");
        return SendAsync(() => new NewComment
        {
            Kind = CommentKind.Mistake,
            Text = Said,
            Email = Address,
            AboutKey = on?.Key,
            AboutPath = on?.Path ?? "",
            AboutName = on?.Name ?? typed,
        });
    }

    // A whole address from the browser's bar names the page too.
    private static string PathOf(string typed) => Uri.TryCreate(typed, UriKind.Absolute, out var whole) ? whole.AbsolutePath : typed;
}
