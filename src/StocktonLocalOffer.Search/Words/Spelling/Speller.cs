using StocktonLocalOffer.Search.Ranking;

namespace StocktonLocalOffer.Search.Words.Spelling;

/// <summary>
/// Other words that a typed one may be meant to be. All words are given and answered as the index holds them. A word that is
/// found often, is known to the synonym list, or holds a digit is never changed; an outdated word is never suggested.
/// </summary>
public sealed class Speller(IndexTerms index, SynonymWords synonyms)
{
    private static readonly int Few = (int)Weights.Of("spelling.few");
    private static readonly int MuchCommoner = (int)Weights.Of("spelling.much-commoner");
    private static readonly int OneEditFrom = (int)Weights.Of("spelling.one-edit-from");
    private static readonly int TwoEditsFrom = (int)Weights.Of("spelling.two-edits-from");
    private static readonly int RareFrom = (int)Weights.Of("spelling.rare-from");
    private static readonly int MostCorrections = (int)Weights.Of("spelling.most");
    private static readonly int PrefixFrom = (int)Weights.Of("prefix.from");
    private static readonly int MostCompletions = (int)Weights.Of("prefix.most");

    // "Playgroup" and "dropin" have at least so many letters, and each half at least so many.
    private const int ShortestCompound = 6;
    private const int ShortestHalf = 3;

    /// <summary>What the listings say of a word; null when none holds it.</summary>
    public IndexTerm? Find(string word) => index.Find(word);

    /// <summary>True when some listing holds the word.</summary>
    public bool Holds(string word) => index.Frequency(word) > 0;

    /// <summary>What a mistyped word may be, likeliest first: fewest edits, then words of the synonym list, then the commonest.</summary>
    public IReadOnlyList<IndexTerm> Corrections(string word)
    {
        if (word.Length < OneEditFrom || !TermDictionary.IsWord(word) || synonyms.Know(word))
            return [];
        var frequency = index.Frequency(word);
        if (frequency >= Few || (frequency > 0 && word.Length < RareFrom))
            return [];
        var pattern = new WordPattern(word);
        var edits = word.Length < TwoEditsFrom ? 1 : 2;
        var near = index.Near(pattern, edits);
        var inIndex = near.Count;
        synonyms.Right.AddNear(pattern, edits, near);
        for (var i = near.Count - 1; i >= inIndex; i--)
            if (near.FindIndex(0, inIndex, t => t.Text == near[i].Text) >= 0)
                near.RemoveAt(i);

        // A word that some listing holds is rightly spelled, most likely, unless nearly all others spell it in another way.
        near.RemoveAll(t => synonyms.IsOutdated(t.Text) || t.Frequency < frequency * MuchCommoner);
        near.Sort((a, b) => a.Edits != b.Edits ? a.Edits.CompareTo(b.Edits)
            : synonyms.Know(a.Text) != synonyms.Know(b.Text) ? synonyms.Know(b.Text).CompareTo(synonyms.Know(a.Text))
            : a.Frequency != b.Frequency ? b.Frequency.CompareTo(a.Frequency) : string.CompareOrdinal(a.Text, b.Text));
        // Where one letter is enough, nobody meant what two letters would make: "swimmming" is not "stimming".
        if (near is [{ Fields: not 0, Edits: var least }, ..])
            near.RemoveAll(t => t.Edits > least);
        return near.Count > MostCorrections ? near[..MostCorrections] : near;
    }

    /// <summary>Words that go on from one that may be half typed, commonest first. A whole word is only gone on from to commoner ones: "swim" to "swimming".</summary>
    public IReadOnlyList<IndexTerm> Completions(string word)
    {
        if (word.Length < PrefixFrom || !TermDictionary.IsWord(word))
            return [];
        var frequency = index.Frequency(word);
        if (frequency > 0 && word.Length == PrefixFrom)
            return [];
        return [.. index.StartingWith(word, MostCompletions).Where(t => t.Frequency > frequency && !synonyms.IsOutdated(t.Text))];
    }

    /// <summary>The one word of two: "playgroup" of "play group". Null when no listing holds it.</summary>
    public IndexTerm? Joined(string one, string other) =>
        one.Length + other.Length >= ShortestCompound - 1 ? index.Find(SiteAnalyzer.Singular(one + other)) : null;

    /// <summary>The two words of one: "play", "group" of "playgroup"; of "dropin" only "drop", for "in" is not looked for. Null when it is no such word.</summary>
    public IReadOnlyList<string>? Split(string word)
    {
        if (word.Length < ShortestCompound || !TermDictionary.IsWord(word) || index.Frequency(word) >= Few)
            return null;
        (string[]? Halves, int Frequency) best = (null, 0);
        for (var at = ShortestHalf; at <= word.Length - 2; at++)
        {
            var (one, other) = (word[..at], word[at..]);
            var stop = SiteAnalyzer.IsStopWord(other);
            if (!stop && other.Length < ShortestHalf)
                continue;
            var frequency = Math.Min(index.Frequency(one), stop ? int.MaxValue : index.Frequency(other));
            if (frequency > best.Frequency)
                best = (stop ? [one] : [one, other], frequency);
        }

        return best.Halves;
    }
}
