using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>One value of a filter as a box to tick. Written out here and not in Razor: a page of results has three hundred of them.</summary>
public sealed class Tick(string facet, FacetValue value) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        void Id()
        {
            writer.Write("f-");
            encoder.Encode(writer, facet);
            writer.Write('-');
            encoder.Encode(writer, value.Value);
        }

        writer.Write("<div class=\"govuk-checkboxes__item\"><input class=\"govuk-checkboxes__input\" id=\"");
        Id();
        writer.Write("\" type=\"checkbox\" name=\"");
        encoder.Encode(writer, facet);
        writer.Write("\" value=\"");
        encoder.Encode(writer, value.Value);
        writer.Write(value.Selected ? "\" checked>" : "\">");
        writer.Write("<label class=\"govuk-label govuk-checkboxes__label\" for=\"");
        Id();
        writer.Write("\">");
        encoder.Encode(writer, value.Label);
        writer.Write(" <span class=\"n\">");
        writer.Write(value.Count.ToString(CultureInfo.InvariantCulture));
        writer.Write("</span></label></div>\n");
    }
}
