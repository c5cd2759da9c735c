using System.Globalization;
using System.Text;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Names as Umbraco makes them safe, so that our files and paths are called what uSync would call them.</summary>
internal static class SafeNames
{
    // Umbraco's default replacements; what is not named here ends a word.
    private static readonly Dictionary<char, string> Replacements = new()
    {
        ['"'] = "", ['\''] = "", ['%'] = "", ['.'] = "", [';'] = "", ['/'] = "", ['\\'] = "", [':'] = "", ['#'] = "", ['&'] = "", ['?'] = "", ['<'] = "", ['>'] = "",
        ['+'] = "plus", ['*'] = "star", ['æ'] = "ae", ['ä'] = "ae", ['ø'] = "oe", ['ö'] = "oe", ['å'] = "aa", ['ü'] = "ue", ['ß'] = "ss",
    };

    /// <summary>"Short breaks" becomes "ShortBreaks".</summary>
    public static string Alias(string name)
    {
        var words = Words(name);
        return string.Concat(words.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])).TrimStart([.. "0123456789_"]);
    }

    /// <summary>"Who it is for" becomes "whoItIsFor".</summary>
    public static string CamelAlias(string name) =>
        string.Concat(Words(name).Select((word, i) => i == 0 ? word.ToLowerInvariant() : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));

    /// <summary>"Short breaks" becomes "short-breaks".</summary>
    public static string FileName(string name) => string.Join('-', Words(name)).ToLowerInvariant();

    private static string[] Words(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in string.Concat(name.Select(c => Replacements.GetValueOrDefault(c) ?? c.ToString())).Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.IsAsciiLetterOrDigit(c) || c == '_' ? c : ' ');
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
