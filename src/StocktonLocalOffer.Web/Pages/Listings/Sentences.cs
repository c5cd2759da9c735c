using System.Net;
using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>Cuts text into sentences, for pages that say one thing a line.</summary>
public static partial class Sentences
{
    /// <summary>The sentences of plain text.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. text.Split('\n').SelectMany(line => Ends().Split(line)).Select(s => s.Trim()).Where(s => s.Length > 0)];

    /// <summary>The sentences of rich text, without its tags; a paragraph and a point of a list end one too.</summary>
    public static IReadOnlyList<string> OfHtml(string html) =>
        Of(WebUtility.HtmlDecode(Tags().Replace(Breaks().Replace(html.ReplaceLineEndings(" "), "\n"), "")));

    // Not after "e.g." or "St.", which go on in small letters or with one word only.
    [GeneratedRegex(@"(?<=[.!?][""'”’)]?)(?<!\b(?:e\.g|i\.e|etc|St|Mr|Mrs|Ms|Dr)\.)\s+(?=[\p{Lu}\d""'“‘])")]
    private static partial Regex Ends();

    [GeneratedRegex(@"</(?:p|li|h[1-6]|td|th|tr|dt|dd)>|<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
