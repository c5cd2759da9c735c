using System.Net;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>Finds the words of a text that the glossary explains.</summary>
public static partial class Glossary
{
    /// <summary>Terms that occur in the text as whole words, in the order they first occur.</summary>
    public static IReadOnlyList<GlossaryTerm> TermsIn(string text, IEnumerable<GlossaryTerm> terms, int most)
    {
        var plain = WebUtility.HtmlDecode(Tags().Replace(text, " "));
        return [.. terms.Select(t => (Term: t, At: FirstOf(t, plain))).Where(t => t.At >= 0).OrderBy(t => t.At).Take(most).Select(t => t.Term)];
    }

    /// <summary>The text of a listing that families read.</summary>
    public static string TextOf(Listing listing) => string.Join(' ',
        [listing.Summary, listing.Description, listing.Eligibility, listing.WhatHappensNext, listing.WhatYouPay, .. listing.Answers.Select(a => a.Text)]);

    /// <summary>Where the term stands first, under any of its names, and how long that is; null when it does not.</summary>
    public static (int At, int Length)? FirstIn(GlossaryTerm term, string text) =>
        new[] { term.Name, term.ShortForm }.Concat(term.AlsoWritten.Where(w => !IsEveryday(w)))
            .Where(w => w.Length > 1).Select(w => (At: IndexOf(w, text), w.Length)).Where(f => f.At >= 0)
            .OrderBy(f => f.At).ThenByDescending(f => f.Length).Select(f => ((int, int)?)f).FirstOrDefault();

    // "Goal" and "support" also stand for hard words of the field. Whoever reads them on their own knows what they mean.
    private static bool IsEveryday(string word) => word.All(char.IsLower);

    private static int FirstOf(GlossaryTerm term, string text) => FirstIn(term, text)?.At ?? -1;

    private static int IndexOf(string word, string text)
    {
        // "AP" and "PIP" are words of the field only in capitals.
        var comparison = word.Length <= 5 && word.All(c => !char.IsLower(c)) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(word, comparison); at >= 0; at = text.IndexOf(word, at + 1, comparison))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && IsEnd(text, at + word.Length))
                return at;
        return -1;
    }

    private static bool IsEnd(string text, int at) =>
        at >= text.Length || !char.IsLetterOrDigit(text[at]) || (text[at] == 's' && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
