using AngleSharp.Dom;
using Ganss.Xss;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Makes rich text safe to show as it is. What is stored has been through here, so pages need not clean it again.</summary>
public static class RichText
{
    // Their text is code or hidden, so it goes with them. Of any other element only the tags go.
    private static readonly HashSet<string> GoWhole = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "head", "title", "textarea", "select", "xmp", "noembed", "noframes", "plaintext",
    };

    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    private static readonly HtmlSanitizer Sanitizer = Make();

    /// <summary>The same text with only headings, lists, links, tables and emphasis. Clean text comes back byte for byte.</summary>
    public static string Clean(string html)
    {
        var current = PlainText.Shown(html.ReplaceLineEndings("\n")).Trim();
        // Taking tags away can bring elements together that a browser would nest otherwise. Once more settles it; four times is
        // only ever needed by text that was made to attack.
        for (var i = 0; i < 4; i++)
        {
            // What cannot be shown may have been written as "&#11;".
            var next = PlainText.Shown(Sanitizer.Sanitize(current)).Trim();
            if (next == current)
                return current;
            current = next;
        }

        return System.Net.WebUtility.HtmlEncode(current);
    }

    private static HtmlSanitizer Make()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string> { "p", "h2", "h3", "h4", "ul", "ol", "li", "a", "strong", "em", "blockquote", "table", "tr", "th", "td", "caption", "br" },
            AllowedAttributes = new HashSet<string> { "href" },
            AllowedSchemes = new HashSet<string> { "http", "https", "mailto", "tel" },
            UriAttributes = new HashSet<string> { "href" },
        })
        { KeepChildNodes = true };
        sanitizer.RemovingTag += (_, e) =>
        {
            if (!GoWhole.Contains(e.Tag.LocalName))
                return;
            e.Tag.Remove();
            e.Cancel = true;
        };
        sanitizer.FilterUrl += (_, e) =>
        {
            if (e.Tag.LocalName != "a" || !IsAllowed(e.OriginalUrl))
                e.SanitizedUrl = null;
        };
        return sanitizer;
    }

    /// <summary>A link out, or to another page of the site; "//host" and "/\host" are links out in disguise.</summary>
    private static bool IsAllowed(string url) =>
        Schemes.Any(s => url.StartsWith(s, StringComparison.OrdinalIgnoreCase))
        || (url.StartsWith('/') && (url.Length == 1 || url[1] is not ('/' or '\\')));
}
