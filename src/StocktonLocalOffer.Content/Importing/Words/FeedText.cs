using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>Makes plain, clean text of what a feed holds.</summary>
internal static partial class FeedText
{
    /// <summary>Plain text with line breaks: markup taken out, marks of the feed's own system removed, spoilt characters mended.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        // A backslash and an n, typed out: what some exports write for a line break.
        text = text.Replace("\\r", "", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", " ", StringComparison.Ordinal);
        foreach (var (spoilt, meant) in FeedWords.Repairs)
            text = text.Replace(spoilt, meant, StringComparison.Ordinal);
        text = Stars().Replace(SystemMark().Replace(text, ""), "");
        if (Markup().IsMatch(text))
            text = WithoutMarkup(text);
        return Tidy(WithoutUnprintable(text));
    }

    /// <summary>One line of at most this many characters, cut at a word.</summary>
    public static string Line(string? text, int most) => Cut(Space().Replace(Clean(text), " "), most);

    /// <summary>Several lines, at most this many characters in all, cut at a word.</summary>
    public static string Lines(string? text, int most) => Cut(Clean(text), most);

    /// <summary>Cut at a word, with an ellipsis that says so.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = text.LastIndexOfAny([' ', '\n'], most - 1, most / 2);
        if (end < 0)
            end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd(' ', '\n', ',', ';', ':', '-') + "…";
    }

    /// <summary>Parts as sentences after one another: a full stop is set where none is.</summary>
    public static string Joined(params IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts.Where(p => p.Length > 0))
            text.Append(text.Length == 0 ? "" : ".!?…:".Contains(text[^1], StringComparison.Ordinal) ? " " : ". ").Append(part);
        return text.ToString();
    }

    private static string WithoutMarkup(string text)
    {
        text = Unseen().Replace(text, "");
        text = ListItem().Replace(text, "\n- ");
        text = LineEnd().Replace(text, "\n");
        return WebUtility.HtmlDecode(Tag().Replace(text, ""));
    }

    // Halves of surrogate pairs and the two codes that are no characters: XML cannot carry them, so no page may.
    private static string WithoutUnprintable(string text) => text.Any(c => char.IsSurrogate(c) || c >= '\uFFFE')
        ? string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0xFFFD or 0xFFFE or 0xFFFF)).Select(r => r.ToString()))
        : text;

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            tidy.Append(Blank().Replace(Control().Replace(line, " "), " ").Trim()).Append('\n');
        return ManyLines().Replace(tidy.ToString(), "\n\n").Trim();
    }

    // "###MON###", "####COL###", "###MON", "MON###", and a line of nothing but number signs.
    [GeneratedRegex(@"#{2,4}[A-Z]{2,6}(#{1,4}|\b)|\b[A-Z]{2,6}#{2,4}|^#{2,}\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SystemMark();

    // Bold, as some people type it.
    [GeneratedRegex(@"\*{2,}")]
    private static partial Regex Stars();

    [GeneratedRegex(@"</?(p|br|ul|ol|li|a|b|i|strong|em|div|span|script|style|h[1-6])\b[^<>]{0,500}>|&(amp|nbsp|lt|gt|quot|#\d{1,5});", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"<(script|style)\b[^>]*>.*?(</\1\s*>|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"<li\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"<(br|/p|/div|/h[1-6]|/ul|/ol|/tr)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"</?[a-z][^<>]*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}]")]
    private static partial Regex Control();

    [GeneratedRegex(@"[ \u00A0]{2,}|\u00A0")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex ManyLines();
}
