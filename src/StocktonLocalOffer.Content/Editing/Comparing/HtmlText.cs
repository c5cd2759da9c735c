using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StocktonLocalOffer.Content.Editing.Comparing;

/// <summary>Rich text as its words: a paragraph, heading or list item to a line, links with their address.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase) { "p", "h2", "h3", "h4", "li", "blockquote", "tr", "caption", "br" };

    public static string Of(string html)
    {
        if (html.Length == 0)
            return "";
        var text = new StringBuilder();
        Write(new HtmlParser().ParseDocument(html).Body!, text);
        var lines = text.ToString().Split('\n').Select(line => string.Join(' ', line.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                text.Append(words.Data.ReplaceLineEndings(" "));
            if (child is not IElement element)
                continue;
            var ownLine = Lines.Contains(element.LocalName);
            text.Append(ownLine ? "\n" : element.LocalName is "td" or "th" ? " " : "");
            Write(element, text);
            if (element.LocalName == "a" && element.GetAttribute("href") is { Length: > 0 } address)
                text.Append(" (").Append(address).Append(')');
            text.Append(ownLine ? "\n" : "");
        }
    }
}
