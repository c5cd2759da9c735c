using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Forms;

/// <summary>A page with a form, and what is to be put right in it.</summary>
public abstract class ProblemPage : PageModel
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
}
