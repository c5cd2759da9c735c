using System.Xml;

namespace StocktonLocalOffer.Content.Publishing;

internal static class PlainText
{
    /// <summary>False for control characters and halves of surrogate pairs: XML cannot carry them, so Umbraco's files could not.</summary>
    public static bool CanBeShown(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else
                return false;
        }

        return true;
    }

    /// <summary>True when nothing but tags and spaces is there.</summary>
    public static bool IsBlankHtml(string html)
    {
        var inTag = false;
        foreach (var c in html)
        {
            if (c == '<')
                inTag = true;
            else if (c == '>')
                inTag = false;
            else if (!inTag && !char.IsWhiteSpace(c))
                return false;
        }

        return true;
    }
}
