using System.Net;
using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>The words of rich text, for the index only: what people see is never made from this.</summary>
public static partial class PlainText
{
    public static string Of(string html) => WebUtility.HtmlDecode(Tags().Replace(html, " "));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
