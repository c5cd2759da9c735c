using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Forms;

/// <summary>
/// A form that gives back what was typed, whatever is wrong. The guard looks at the antiforgery token itself: a form that was
/// open for too long comes back filled in, where the filter would answer with an error page.
/// </summary>
[IgnoreAntiforgeryToken]
public abstract class FormPage(FormGuard guard) : PageModel
{
    public List<FieldProblem> Problems { get; } = [];

    public string ProblemOf(string field) => Problems.Find(p => p.Field == field)?.Message ?? "";

    /// <summary>The title of the browser's tab.</summary>
    public string TitleOf(string title) => Problems.Count > 0 ? $"Error: {title}" : title;

    protected void Wrong(string field, string message) => Problems.Add(new(field, message));

    /// <summary>A text that came in a form: without what cannot be shown, line ends as one character, as browsers count them.</summary>
    protected static string Typed(string? text)
    {
        var clean = new StringBuilder();
        foreach (var letter in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes())
            if (!Rune.IsControl(letter) || letter.Value is '\n' or '\t')
                clean.Append(letter.ToString());
        return clean.ToString().Trim();
    }

    protected void CheckText(string field, string what, string text, int most, string? missing = null)
    {
        if (text.Length == 0 && missing is not null)
            Wrong(field, missing);
        else if (text.Length > most)
            Wrong(field, $"{what} has {InWords.Number(text.Length)} characters. Use {InWords.Number(most)} or fewer.");
    }

    protected void CheckEmail(string field, string email, string? missing = null)
    {
        if (email.Length == 0 && missing is not null)
            Wrong(field, missing);
        else if (email.Length > 0 && (email.Length > CommentContact.LongestEmail || !Mailer.IsAddress(email)))
            Wrong(field, "Type one e-mail address, like name@example.org");
    }

    /// <summary>True when nothing is wrong and the guard lets it through; it is asked only then.</summary>
    protected async Task<bool> MaySendAsync(TimeSpan least)
    {
        if (Problems.Count == 0 && await guard.ProblemAsync(HttpContext, least) is { } held)
            Wrong("send", held);
        return Problems.Count == 0;
    }
}
