using System.Globalization;
using System.Text;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>Makes web address endings of names: lower-case letters, digits and single hyphens.</summary>
internal static class FeedSlug
{
    // 120 is what a slug may have; the rest is room for an id behind it.
    private const int LongestName = 80;
    private const int LongestId = 36;

    /// <summary>Empty when there is no letter or digit of ours in the name.</summary>
    public static string Of(string name) => Make(name, LongestName);

    public static string Of(string name, string id) => string.Join('-', new[] { Of(name), Make(id, LongestId) }.Where(p => p.Length > 0));

    private static string Make(string text, int most)
    {
        var slug = new StringBuilder();
        // "Café" becomes "cafe": the accent is a character of its own in this form.
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c is not '\'' and not '’' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var all = slug.ToString().Trim('-');
        if (all.Length <= most)
            return all;
        var end = all.LastIndexOf('-', most);
        return end > most / 2 ? all[..end] : all[..most].Trim('-');
    }
}
