using System.Globalization;
using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Content.PlainWords;

/// <summary>Advice on one text.</summary>
internal static partial class TextAdvice
{
    // The site aims at 9. Below this many words the formula says little.
    private const double OldestReader = 11;
    private const int EnoughWords = 12;

    private const int MostQuoted = 160;

    public static IEnumerable<string> Of(string text, bool isTitle, Func<string, bool>? isExplained)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield break;
        var reading = Readability.Of(text, isExplained);
        if (!isTitle && reading.Words >= EnoughWords && reading.ReadingAge > OldestReader)
            yield return string.Create(CultureInfo.InvariantCulture, $"It reads at age {Math.Round(reading.ReadingAge)}. Aim for 9: shorter sentences, shorter words.");
        foreach (var sentence in reading.LongSentences)
            yield return $"This sentence has more than {Readability.LongSentence} words. Make it two: “{Quoted(sentence)}”";
        foreach (var (word, instead) in Jargon.In(text, isExplained))
            yield return $"Families may not say “{word}”. Plainer: {instead}.";
        foreach (var shout in Capitals().Matches(text).Select(m => m.Value).Distinct())
            yield return $"Capitals look like shouting, and are hard to read: “{Quoted(shout)}”.";
        if (!isTitle && BareAddress().IsMatch(text))
            yield return "It has a web address in it. Put it under links, with a name that says where it leads.";
    }

    public static IEnumerable<string> OfRichText(string html, Func<string, bool>? isExplained) =>
        Of(Tag().Replace(html, m => m.Value.StartsWith("</", StringComparison.Ordinal) || m.Value.StartsWith("<br", StringComparison.Ordinal) ? m.Value : ""), isTitle: false, isExplained)
            .Concat(Link().Matches(html).SelectMany(m => LinkAdvice.Of(System.Net.WebUtility.HtmlDecode(Tag().Replace(m.Groups[1].Value, "")))));

    private static string Quoted(string text) => text.Length > MostQuoted ? $"{text[..MostQuoted]}…" : text;

    // Two words of at least four letters side by side: short forms such as SEND or NHS stand alone.
    [GeneratedRegex(@"\b[A-Z]{4,}(?:[ ,!]+[A-Z]{2,})+\b")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<![""'>/\w])(https?://|www\.)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<a [^>]*>(.*?)</a>", RegexOptions.Singleline)]
    private static partial Regex Link();
}

/// <summary>Advice on the words of a link: read out alone, as screen readers do, they must say where it leads.</summary>
internal static partial class LinkAdvice
{
    private static readonly HashSet<string> SayNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "click here", "here", "click", "this link", "link", "read more", "more", "find out more", "website", "this page", "this website", "more information", "learn more",
    };

    public static IEnumerable<string> Of(string words)
    {
        var text = words.Trim(' ', '.', ':', '>', '→');
        if (SayNothing.Contains(text))
            yield return $"The link “{text}” does not say where it leads. Name the page.";
        else if (Address().IsMatch(text))
            yield return $"The link shows a bare address, “{(text.Length > 80 ? text[..80] + "…" : text)}”. Name the page instead.";
    }

    [GeneratedRegex(@"^(https?://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
