using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Content.PlainWords;

/// <summary>How hard a text is to read, by Flesch and Kincaid's formula for English.</summary>
/// <param name="Sentences">Headings and list items count as sentences.</param>
/// <param name="ReadingAge">In years: the grade of the formula and five. The site aims at 9; much of a newspaper is at 14 and more. 0 for no text.</param>
/// <param name="LongSentences">Those of more than <see cref="LongSentence"/> words.</param>
public sealed partial record Readability(int Sentences, int Words, double ReadingAge, IReadOnlyList<string> LongSentences)
{
    /// <summary>Words. The style guide of GOV.UK says that people lose the thread of a longer one.</summary>
    public const int LongSentence = 25;

    // A name is learned as one piece, and a word that the site explains is no surprise: neither makes a text for older readers.
    private const int SyllablesOfAKnownWord = 2;

    /// <param name="text">Plain text, or the rich text that editors write.</param>
    /// <param name="isKnown">True for words in lower case that readers are told the meaning of.</param>
    public static Readability Of(string text, Func<string, bool>? isKnown = null)
    {
        var sentences = SentencesOf(text).Select(s => (Text: s, Words: WordPattern().Matches(s).Select(m => m.Value).ToList())).Where(s => s.Words.Count > 0).ToList();
        var words = sentences.Sum(s => s.Words.Count);
        if (words == 0)
            return new(0, 0, 0, []);
        var syllables = sentences.Sum(s => s.Words.Select((w, i) => Syllables(w, isFirst: i == 0, isKnown)).Sum());
        // Kincaid and others, Derivation of new readability formulas, 1975.
        var grade = (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59;
        return new(sentences.Count, words, Math.Max(5, grade + 5), [.. sentences.Where(s => s.Words.Count > LongSentence).Select(s => s.Text)]);
    }

    /// <summary>The words of a text, in lower case.</summary>
    public static IEnumerable<string> WordsOf(string text) => WordPattern().Matches(Plain(text)).Select(m => m.Value.ToLowerInvariant());

    private static IEnumerable<string> SentencesOf(string text) =>
        Plain(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(line => SentenceEnd().Split(line)).Where(s => s.Length > 0);

    private static string Plain(string text) => System.Net.WebUtility.HtmlDecode(AnyTag().Replace(BlockEnd().Replace(text, "\n"), ""));

    private static int Syllables(string word, bool isFirst, Func<string, bool>? isKnown)
    {
        var lower = word.ToLowerInvariant();
        var groups = Vowels().Count(lower);
        // The silent e of "make", but not that of "table"; the silent ed of "asked", but not that of "wanted".
        if ((lower.EndsWith('e') && !lower.EndsWith("le", StringComparison.Ordinal)) || SilentEnd().IsMatch(lower))
            groups--;
        var known = (!isFirst && char.IsUpper(word[0])) || word.Skip(1).Any(char.IsUpper) || isKnown?.Invoke(lower) == true;
        return Math.Clamp(groups, 1, known ? SyllablesOfAKnownWord : int.MaxValue);
    }

    [GeneratedRegex(@"</(p|li|h[1-6]|td|th|dt|dd|div|tr|blockquote|ul|ol)>|<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"(?<=[.!?:;][""'’”)]?)\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}][\p{L}'’]*")]
    private static partial Regex WordPattern();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("[^aeiouytd]ed$|[^aeiouysxz]es$")]
    private static partial Regex SilentEnd();
}
