using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Words;

/// <summary>Words that make a sentence and name nothing to find: Data/sentence-words.txt.</summary>
public static class SentenceWords
{
    private static readonly HashSet<string> Phrases = SearchFiles.All.Lines("sentence-words.txt").Select(KeyOf).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> StopWords = SearchFiles.All.Lines("stopwords.txt").ToHashSet(StringComparer.Ordinal);

    private static readonly int Longest = Phrases.Max(p => p.Count(c => c == ' ') + 1);

    /// <summary>How many words from here on are one of the phrases; 0 when they are none.</summary>
    public static int LengthAt(IReadOnlyList<TypedWord> words, int start)
    {
        for (var length = Math.Min(Longest, words.Count - start); length > 0; length--)
            if (Phrases.Contains(string.Join(' ', words.Skip(start).Take(length).Select(w => w.Plain))))
                return length;
        return 0;
    }

    /// <summary>
    /// Without such words at both ends: "my won't go to school" is what a sentence leaves when its age is taken out.
    /// What the synonym list knows stays whole: "on the spectrum".
    /// </summary>
    public static string Trim(string text, Synonyms synonyms)
    {
        var words = Synonyms.Split(text);
        var (first, last) = (0, words.Count);
        while (first < last && synonyms.LongestAt(words, first).Length == 0 && IsOne(words[first]))
            first++;
        while (first < last && IsOne(words[last - 1]) && !Enumerable.Range(first, last - first).Any(start => start + synonyms.LongestAt(words, start).Length >= last))
            last--;
        return first == 0 && last == words.Count ? text : Between(text, words, first, last);
    }

    /// <summary>True of a text that names nothing to find.</summary>
    public static bool IsAll(string text) => Synonyms.Split(text).All(IsOne);

    private static bool IsOne(TypedWord word) => StopWords.Contains(word.Plain) || Phrases.Contains(word.Plain);

    // As it was typed, with its apostrophes; only where a word cannot be found again is it put together anew.
    private static string Between(string text, IReadOnlyList<TypedWord> words, int first, int last)
    {
        if (first == last)
            return "";
        var kept = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return kept.Length == words.Count
            ? string.Join(' ', kept[first..last]).Trim(' ', ',', '.', '?', '!', ';', '-')
            : string.Join(' ', words.Skip(first).Take(last - first).Select(w => w.Text));
    }

    private static string KeyOf(string phrase) => string.Join(' ', Synonyms.Split(phrase).Select(w => w.Plain));
}
