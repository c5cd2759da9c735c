using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>The first sentences of a description, as many as a search result has room for.</summary>
internal static partial class FeedSummary
{
    /// <summary>Said when the feed gives no description: a summary has to be there, and must not be invented.</summary>
    public const string None = "No description was given.";

    private const int ShortestLead = 30;

    /// <param name="text">As <see cref="FeedText.Clean"/> returns it.</param>
    /// <param name="most">Characters, inclusive.</param>
    public static string Of(string text, int most)
    {
        text = Space().Replace(BeforeList(text), " ").Trim();
        if (text.Length <= most)
            return text;
        var end = 0;
        foreach (var match in SentenceEnd().EnumerateMatches(text.AsSpan(0, most)))
            if (!Abbreviation().IsMatch(text.AsSpan(0, match.Index + 1)))
                end = match.Index + match.Length;
        return end > 0 ? text[..end].TrimEnd() : FeedText.Cut(text, most);
    }

    // A list run together into one line reads badly; what stands before it is enough, when there is something.
    private static string BeforeList(string text)
    {
        var lines = text.Split('\n').Where(line => line.Length > 0).ToList();
        while (lines.Count > 1 && IsHeading(lines[0], lines[1]))
            lines.RemoveAt(0);
        var lead = string.Join('\n', lines.TakeWhile(line => FeedHtml.Item(line) is null));
        return lead.Length >= ShortestLead ? lead : text;
    }

    // "What do we offer", and then a paragraph.
    private static bool IsHeading(string line, string next) =>
        line.Length <= 40 && !".!:,;".Contains(line[^1], StringComparison.Ordinal) && next.Length > 60 && char.IsUpper(next[0]);

    [GeneratedRegex(@"[.!?][""')’”]?(?=\s+[\p{Lu}\d""'(‘“])")]
    private static partial Regex SentenceEnd();

    // A full stop after one of these seldom ends a sentence.
    [GeneratedRegex(@"(^|[\s(])(St|Mr|Mrs|Ms|Dr|Rd|Inc|No|Nos|Ltd|e\.g|i\.e|approx|incl|U\.S|\p{Lu})\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
