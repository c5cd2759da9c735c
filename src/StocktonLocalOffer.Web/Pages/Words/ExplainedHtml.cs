using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Words;

/// <summary>
/// Rich text of published content in which each hard word explains itself where it stands first: a press shows what it means.
/// The browser does that by itself (the popover attribute); one that cannot shows the meaning in the sentence.
/// </summary>
/// <param name="sanitised">What the Publisher sanitised: every tag is closed and every angle bracket of the text is written out.</param>
public sealed partial class ExplainedHtml(string sanitised, IReadOnlyList<GlossaryTerm> terms) : IHtmlContent
{
    // A link, a heading or a button cannot hold another thing to press, or should not.
    private static readonly HashSet<string> LeftAlone = new(["a", "h1", "h2", "h3", "h4", "h5", "h6", "button", "code", "caption", "th"], StringComparer.OrdinalIgnoreCase);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var waiting = terms.ToList();
        var inside = 0;
        foreach (Match part in Parts().Matches(sanitised))
        {
            if (part.Groups["name"] is { Success: true } name && LeftAlone.Contains(name.Value))
                inside += part.Value[1] == '/' ? -1 : 1;
            if (part.Value[0] == '<' || inside > 0)
                writer.Write(part.Value);
            else
                WriteText(part.Value, waiting, writer, encoder);
        }
    }

    private static void WriteText(string text, List<GlossaryTerm> waiting, TextWriter writer, HtmlEncoder encoder)
    {
        while (waiting.Select(t => (Term: t, Found: Glossary.FirstIn(t, text))).Where(t => t.Found is not null).OrderBy(t => t.Found!.Value.At).ThenByDescending(t => t.Found!.Value.Length).FirstOrDefault() is { Term: { } term, Found: var (at, length) })
        {
            waiting.Remove(term);
            writer.Write(text[..at]);
            Write(term, text.Substring(at, length), writer, encoder);
            text = text[(at + length)..];
        }

        writer.Write(text);
    }

    private static void Write(GlossaryTerm term, string written, TextWriter writer, HtmlEncoder encoder)
    {
        var id = encoder.Encode("means-" + term.Slug);
        writer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"{id}\">{written}</button>");
        writer.Write($"<span class=\"meaning\" id=\"{id}\" popover> <b>{encoder.Encode(term.Name)}</b>: {encoder.Encode(term.Meaning)} <a href=\"{encoder.Encode(SiteLinks.Word(term.Slug))}\">All the words</a> </span>");
    }

    [GeneratedRegex("<(/?)(?<name>[a-zA-Z0-9]+)[^>]*>|<[^>]*>|[^<]+")]
    private static partial Regex Parts();
}
