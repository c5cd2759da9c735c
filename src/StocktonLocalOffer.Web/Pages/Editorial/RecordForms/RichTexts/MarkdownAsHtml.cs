using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms.RichTexts;

/// <summary>Markdown as rich text. Tags in it pass, as far as rich text may have them.</summary>
public static class MarkdownAsHtml
{
    private static readonly MarkdownPipeline Pipeline = Make();

    /// <summary>Null when it is nested deeper than anybody writes.</summary>
    public static string? Of(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown.ReplaceLineEndings("\n"), Pipeline);
            // The page's own heading is the only one of the first level.
            foreach (var heading in document.Descendants<HeadingBlock>())
                heading.Level = Math.Clamp(heading.Level, 2, 4);
            return RichText.Clean(document.ToHtml(Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of layers; it has no gentler way to say so.
            return null;
        }
    }

    private static MarkdownPipeline Make()
    {
        var builder = new MarkdownPipelineBuilder();
        // Four spaces at the start of a line are a slip here, not code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
