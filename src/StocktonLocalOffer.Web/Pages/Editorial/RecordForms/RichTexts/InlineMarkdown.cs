using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms.RichTexts;

/// <summary>What stands inside a paragraph, as Markdown.</summary>
internal static partial class InlineMarkdown
{
    private const int Deepest = 80;

    public static string Inside(INode parent, int depth)
    {
        if (depth > Deepest)
            return "";
        var text = new StringBuilder();
        foreach (var node in parent.ChildNodes)
            text.Append(Of(node, depth + 1));
        return text.ToString();
    }

    public static string Of(INode node, int depth) => node switch
    {
        IText text => Special().Replace(Spaces().Replace(text.Data, " "), @"\$0"),
        IElement { LocalName: "br" } => "\\\n",
        IElement { LocalName: "strong" } strong => Marked(Inside(strong, depth), "**"),
        IElement { LocalName: "em" } em => Marked(Inside(em, depth), "*"),
        IElement { LocalName: "a" } a when a.GetAttribute("href") is { } address => Inside(a, depth) is { Length: > 0 } words ? $"[{words}]({Address(address)})" : "",
        IElement element => Inside(element, depth),
        _ => "",
    };

    /// <summary>Trimmed, and without what Markdown would take for a heading, a list or a quote at the start of a line.</summary>
    public static string Paragraph(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim(' ')).Select(line => Number().Replace(Start().Replace(line, @"\$0"), @"$1\$2"));
        return BreaksAtEnd().Replace(string.Join('\n', lines), "");
    }

    // The marks must touch the words, or they are taken for stars.
    private static string Marked(string text, string mark)
    {
        var words = text.Trim();
        if (words.Length == 0)
            return text;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return $"{text[..start]}{mark}{words}{mark}{text[(start + words.Length)..]}";
    }

    private static string Address(string address) => Awkward().IsMatch(address) ? $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).ReplaceLineEndings("")}>" : address;

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\\`*_\[\]<]|&(?=#?\w+;)")]
    private static partial Regex Special();

    [GeneratedRegex(@"^([#>=]|[-+](?=\s|$|-))")]
    private static partial Regex Start();

    [GeneratedRegex(@"^(\d+)([.)])(?=\s|$)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(\\\n)+$")]
    private static partial Regex BreaksAtEnd();

    [GeneratedRegex(@"[\s()<>\\]")]
    private static partial Regex Awkward();
}
