using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms.RichTexts;

/// <summary>
/// Rich text in a form. At the path stands what is edited; ".as" says if that is "html" (from the editor in the browser) or
/// Markdown (from the plain box); ".kept" is what is stored. Text that nobody touched comes back as it was, byte for byte.
/// </summary>
public static class RichTextValue
{
    public static void Write(FormValues values, string path, string html)
    {
        values.Set(path, HtmlAsMarkdown.Of(html));
        values.Set($"{path}.kept", html);
    }

    /// <summary>What to store; null when it is nested deeper than anybody writes.</summary>
    public static string? Read(FormValues values, string path)
    {
        // Browsers send every line end as two characters; what is stored has one.
        var (typed, kept) = (Lines(values[path]), Lines(values[$"{path}.kept"]));
        if (IsHtml(values, path))
            return typed == kept ? kept : EditedHtml.Tidy(typed);
        return typed == Lines(HtmlAsMarkdown.Of(kept)) ? kept : MarkdownAsHtml.Of(typed);
    }

    /// <summary>For the plain box.</summary>
    public static string Markdown(FormValues values, string path) => IsHtml(values, path) ? HtmlAsMarkdown.Of(values[path]) : values[path];

    /// <summary>For the editor in the browser: what is written now, when it is not what is stored.</summary>
    public static string? Changed(FormValues values, string path) => Read(values, path) is { } html && html != Lines(values[$"{path}.kept"]) ? html : null;

    private static bool IsHtml(FormValues values, string path) => values[$"{path}.as"] == "html";

    private static string Lines(string text) => text.ReplaceLineEndings("\n").Trim();
}
