using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms.RichTexts;

/// <summary>Rich text as Markdown, for exactly the tags that rich text may have. A table stays as its tags: Markdown has none.</summary>
public static partial class HtmlAsMarkdown
{
    // Nobody writes as deep; a text made to attack would be deeper than the stack.
    private const int Deepest = 40;

    public static string Of(string html)
    {
        if (string.IsNullOrWhiteSpace(html))
            return "";
        var body = new HtmlParser().ParseDocument(html).Body!;
        return Blocks(body, 0).Trim('\n');
    }

    private static string Blocks(INode parent, int depth)
    {
        if (depth > Deepest)
            return "";
        var blocks = new List<string>();
        var line = new StringBuilder();
        var lastList = "";
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && Block(element, depth) is { } block)
            {
                Flush();
                // Two lists side by side would become one.
                if (lastList == element.LocalName)
                    blocks.Add("<!-- -->");
                lastList = element.LocalName is "ul" or "ol" ? element.LocalName : "";
                if (block.Length > 0)
                    blocks.Add(block);
            }
            else
            {
                line.Append(InlineMarkdown.Of(node, depth));
            }
        }

        Flush();
        return string.Join("\n\n", blocks);

        void Flush()
        {
            if (InlineMarkdown.Paragraph(line.ToString()) is { Length: > 0 } text)
            {
                blocks.Add(text);
                lastList = "";
            }

            line.Clear();
        }
    }

    private static string? Block(IElement element, int depth) => element.LocalName switch
    {
        "p" => InlineMarkdown.Paragraph(InlineMarkdown.Inside(element, depth)),
        "h2" or "h3" or "h4" => Heading(element, depth),
        "ul" or "ol" => List(element, depth),
        "blockquote" => Indented(Blocks(element, depth + 1), "> ", "> "),
        // Markdown ends a piece of tags at an empty line.
        "table" => EmptyLines().Replace(element.OuterHtml, "\n"),
        _ => null,
    };

    private static string Heading(IElement element, int depth)
    {
        var text = InlineMarkdown.Paragraph(InlineMarkdown.Inside(element, depth)).ReplaceLineEndings(" ");
        return text.Length == 0 ? "" : $"{new string('#', element.LocalName[1] - '0')} {text}";
    }

    private static string List(IElement list, int depth)
    {
        var items = list.Children.Where(c => c.LocalName == "li").ToList();
        // Paragraphs in an item, so empty lines between items.
        var loose = items.Any(i => i.Children.Any(c => c.LocalName is "p" or "blockquote" or "table" or "h2" or "h3" or "h4"));
        return string.Join(loose ? "\n\n" : "\n", items.Select((item, i) =>
        {
            var mark = list.LocalName == "ol" ? $"{i + 1}. " : "- ";
            var text = Blocks(item, depth + 1);
            return Indented(loose ? text : EmptyLines().Replace(text, "\n"), mark, new string(' ', mark.Length));
        }));
    }

    private static string Indented(string text, string first, string rest) =>
        string.Join('\n', text.Split('\n').Select((line, i) => i == 0 ? first + line : line.Length == 0 ? rest.TrimEnd() : rest + line));

    [GeneratedRegex(@"\n[ \t]*(\n[ \t]*)+")]
    private static partial Regex EmptyLines();
}
