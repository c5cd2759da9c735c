using System.Text;
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

    /// <summary>The text without what cannot be shown, other control characters too. Tabs and ends of lines stay.</summary>
    public static string Shown(string text)
    {
        if (CanBeShown(text) && !text.Any(IsControl))
            return text;
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                shown.Append(text[i++]).Append(text[i]);
            else if (XmlConvert.IsXmlChar(text[i]) && !IsControl(text[i]))
                shown.Append(text[i]);
        }

        return shown.ToString();
    }

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r');

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
