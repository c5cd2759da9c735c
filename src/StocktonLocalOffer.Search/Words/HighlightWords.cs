namespace StocktonLocalOffer.Search.Words;

/// <summary>The words that a search looked for, for marking them in a text that people read.</summary>
public sealed class HighlightWords
{
    // Of "Noise, light, touch or movement feels too much or too little" the words alone say nothing.
    private const int LongestLabel = 4;

    private readonly HashSet<string> _words;

    // Most words of a text are told apart by their first letter, without being made alike first.
    private readonly bool[] _firstLetters = new bool[128];

    private HighlightWords(HashSet<string> words)
    {
        _words = words;
        foreach (var first in words.Select(w => w[0]).Where(c => c < 128))
            (_firstLetters[first], _firstLetters[char.ToUpperInvariant(first)]) = (true, true);
    }

    /// <summary>Marks nothing.</summary>
    public static HighlightWords None { get; } = new([]);

    public static HighlightWords Of(QueryReading reading, SiteAnalyzer analyzer)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in reading.Parts)
        {
            foreach (var word in part.Words)
            {
                words.Add(word.Word);
                words.UnionWith(word.Others.SelectMany(o => o.Words));
            }

            foreach (var label in part.Meanings.Where(m => m.Tags.Count > 0).SelectMany(m => new[] { m.Label, m.Official }).Distinct())
                if (analyzer.Words(label) is { Count: <= LongestLabel } said)
                    words.UnionWith(said.Where(w => SentenceWords.LengthAt([new TypedWord(w)], 0) == 0));
        }

        return words.Count == 0 ? None : new HighlightWords(words);
    }

    /// <summary>Cuts a plain text into stretches, in order and with nothing lost: marked ones are whole words that were looked for.</summary>
    public IReadOnlyList<(string Text, bool Marked)> Mark(string text)
    {
        if (_words.Count == 0 || text.Length == 0)
            return text.Length == 0 ? [] : [(text, false)];
        var cut = new List<(string, bool)>();
        var plain = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsOfAWord(text[end]))
                end++;
            if (end > at && IsLookedFor(text.AsSpan(at, end - at)))
            {
                if (at > plain)
                    cut.Add((text[plain..at], false));
                cut.Add((text[at..end], true));
                plain = end;
            }

            at = Math.Max(end, at + 1);
        }

        if (plain < text.Length)
            cut.Add((text[plain..], false));
        return cut;
    }

    private bool IsLookedFor(ReadOnlySpan<char> word) =>
        (word[0] >= 128 || _firstLetters[word[0]]) && SiteAnalyzer.Indexed(word.ToString()) is { Length: > 0 } indexed && _words.Contains(indexed);

    // A letter with an accent of its own is one word with it, and so is what has an apostrophe inside.
    private static bool IsOfAWord(char c) =>
        char.IsLetterOrDigit(c) || c is '\'' or '’' or '‘' or '`' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
