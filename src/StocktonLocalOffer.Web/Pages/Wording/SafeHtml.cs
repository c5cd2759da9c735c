using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace StocktonLocalOffer.Web.Pages.Wording;

/// <summary>Rich text of published content. The Publisher sanitised it, so it is the one thing that pages write as it is.</summary>
public sealed class SafeHtml(string sanitised) : IHtmlContent
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(sanitised);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(sanitised);
}
