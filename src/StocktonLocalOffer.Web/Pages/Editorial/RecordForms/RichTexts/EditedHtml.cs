using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms.RichTexts;

/// <summary>The browser's editor wraps the text of every list item in a paragraph, and leaves an empty paragraph at the end. Ours has neither.</summary>
internal static class EditedHtml
{
    public static string Tidy(string html)
    {
        var body = new HtmlParser().ParseDocument(RichText.Clean(html)).Body!;
        foreach (var item in body.QuerySelectorAll("li"))
            if (item.Children is [{ LocalName: "p" } only, ..] && item.Children.Count(c => c.LocalName == "p") == 1)
                only.Replace([.. only.ChildNodes]);
        foreach (var paragraph in body.QuerySelectorAll("p"))
            if (paragraph.ChildElementCount == 0 && string.IsNullOrWhiteSpace(paragraph.TextContent))
                paragraph.Remove();
        return RichText.Clean(body.InnerHtml);
    }
}
