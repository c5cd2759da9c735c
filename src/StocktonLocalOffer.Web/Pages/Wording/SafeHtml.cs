using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace StocktonLocalOffer.Web.Pages.Wording;

/// <summary>Rich text of published content. The Publisher sanitised it, so it is the one thing that pages write as it is.</summary>
public sealed partial class SafeHtml(string sanitised) : IHtmlContent
{
    /// <summary>The same with its headings one level lower, for a text that stands under a heading of its own.</summary>
    public static SafeHtml OneLevelDeeper(string sanitised) =>
        new(Headings().Replace(sanitised, m => $"<{m.Groups[1].Value}h{m.Groups[2].Value[0] - '0' + 1}"));

    public bool IsEmpty => string.IsNullOrWhiteSpace(sanitised);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(sanitised);

    [GeneratedRegex("<(/?)h([1-5])\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Headings();
}
