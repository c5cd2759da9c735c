using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Forms;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.TellUs;
using ContentPage = StocktonLocalOffer.Content.DocumentTypes.Page;

namespace StocktonLocalOffer.Web.Pages.AskAnotherWay;

/// <summary>Asks for a page by phone, on paper, in large print, Easy Read, BSL or another language; with what editors wrote about it.</summary>
public sealed class IndexModel(FormGuard guard, FeedbackKeeper keeper, PublishedSide published) : SendPage(guard, keeper)
{
    private const string OtherLanguage = "language";
    private const int LongestLanguage = 60;

    // With the language in front of it, it fits where a comment is kept.
    private const int LongestAsk = Comment.LongestText - LongestLanguage - 2;

    private static readonly IReadOnlyList<(string, string)> Ways =
    [
        ("phone", "Read to me over the phone"),
        ("paper", "On paper"),
        ("large-print", "In large print"),
        ("easy-read", "In Easy Read"),
        ("bsl", "In British Sign Language"),
        (OtherLanguage, "In another language"),
    ];

    [BindProperty]
    public string? Way { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public string? Reach { get; set; }

    /// <summary>Null when editors took the page away: the form stays.</summary>
    public ContentPage? Document => published.Current.Find<ContentPage>(SiteLinks.AnotherWay[1..])?.Document;

    public string Heading => Document?.Name ?? "Get this another way";

    public Choices WayChoices => new("way", "How would you like it?", Ways) { Value = Way ?? "", Problem = ProblemOf("way") };

    public Field LanguageField => new("language", "Which language? (if another language)") { Value = Language ?? "", Problem = ProblemOf("language"), Most = LongestLanguage };

    public Field TextField => TextBox("Which pages, or what about?", "The names of the pages, or what you need to know.") with { Rows = 3, Most = LongestAsk };

    public Field ReachField => new("reach", "How can we reach you?")
    {
        Hint = $"A phone number, an e-mail or a postal address. We use it for this alone. We delete it when we have answered, or after {FeedbackKeeper.ContactDays} days.",
        Value = Reach ?? "",
        Problem = ProblemOf("reach"),
        Rows = 3,
        Most = CommentContact.LongestReach,
    };

    public void OnGet()
    {
        // From a page's own link: the page is named already.
        if (AboutPage.Find(published.Current, Request.Query["about"]) is { } on)
            Text = $"{on.Name} ({on.Path})";
    }

    public Task<IActionResult> OnPostAsync()
    {
        var (language, reach) = (Typed(Language), Typed(Reach));
        if (!Ways.Any(w => w.Item1 == Way))
            Wrong("way", "Choose how you would like it");
        CheckText("language", "The language", language, LongestLanguage, Way == OtherLanguage ? "Say which language" : null);
        CheckText("text", "What you typed", Said, LongestAsk, "Say which pages, or what about");
        CheckText("reach", "How to reach you", reach, CommentContact.LongestReach, "Say how we can reach you");
        return SendAsync(() => new NewComment
        {
            Kind = CommentKind.AnotherWay,
            Choice = Way!,
            Text = language.Length > 0 ? $"{language}: {Said}" : Said,
            Reach = reach,
        });
    }
}
