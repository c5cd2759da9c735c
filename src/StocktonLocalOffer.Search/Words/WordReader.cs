using StocktonLocalOffer.Search.Ranking;
using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Search.Words;

/// <summary>Finds what else a typed word may be: joined to the next, cut in two, half typed, or mistyped. Once for each word of a query.</summary>
internal sealed class WordReader(Speller speller, SynonymWords synonyms, RelatedWords related, SiteAnalyzer analyzer)
{
    private static readonly int MostGuessed = (int)Weights.Of("spelling.most-words");

    // Said back in a sentence: the likeliest is what most people meant.
    private const int MostSaid = 1;

    private int _guessed;

    /// <summary>The index words of a text, with nothing added.</summary>
    public IReadOnlyList<LookedFor> Exactly(string text) => analyzer.Phrase(text);

    /// <summary>True when some listing holds the word.</summary>
    public bool Holds(TypedWord word) => speller.Holds(word.Plain);

    /// <summary>True when some listing holds the word; also of a number, since those are not known.</summary>
    public bool Holds(LookedFor word) => !TermDictionary.IsWord(word.Word) || speller.Holds(word.Word);

    /// <summary>Reads one word of several.</summary>
    /// <param name="guess">False to add only other ways to write the same word.</param>
    /// <param name="mayGoOn">True when it may be still being typed.</param>
    public ReadWord Read(IReadOnlyList<TypedWord> typed, int at, bool guess, bool mayGoOn)
    {
        var words = analyzer.Phrase(typed[at].Text);
        if (words is not [var word])
            return new ReadWord(typed[at], words);
        var same = Same(typed, at, word.Word);
        var others = guess ? RelatedTo(word.Word) : [];
        if (others.Count > 0)
            return new ReadWord(typed[at], [word with { Others = [.. same, .. others] }]);
        var read = new ReadWord(typed[at], [word with { Others = same }]);
        if (same.Count > 0 || !guess || SentenceWords.LengthAt(typed, at) > 0)
            return read;
        if (mayGoOn && speller.Completions(word.Word) is { Count: > 0 } completions)
        {
            return read with
            {
                Words = [word with { Others = [.. completions.Select(c => Other(c, "prefix.word"))] }],
                Guesses = [$"words that start with “{typed[at].Text}”"],
            };
        }

        if (_guessed == MostGuessed || speller.Corrections(word.Word) is not { Count: > 0 } corrections)
            return read;
        _guessed++;
        var meant = AsMany(synonyms.Shown(corrections[0].Text), typed[at].Plain);
        return read with
        {
            Words = [word with { Others = [.. corrections.Where(c => c.Fields != 0).Select(c => Other(c, c.Edits == 1 ? "spelling.one-edit" : "spelling.two-edits")), .. RelatedTo(corrections[0].Text)] }],
            Guesses = [.. corrections.Where(c => c.Fields != 0).Take(MostSaid).Select(c => AsMany(synonyms.Shown(c.Text), typed[at].Plain))],
            Meant = new TypedWord(meant),
            CanBeFound = speller.Holds(word.Word),
        };
    }

    private List<Alternative> RelatedTo(string word) => [.. related.Of(word).Select(speller.Find).OfType<IndexTerm>().Select(t => Other(t, "related.word"))];

    private List<Alternative> Same(IReadOnlyList<TypedWord> typed, int at, string word)
    {
        var same = new List<Alternative>();
        if (at + 1 < typed.Count && speller.Joined(typed[at].Plain, typed[at + 1].Plain) is { } next)
            same.Add(Other(next, "spelling.joined"));
        if (at > 0 && speller.Joined(typed[at - 1].Plain, typed[at].Plain) is { } before)
            same.Add(Other(before, "spelling.joined"));
        if (speller.Split(word) is { } halves)
            same.Add(new Alternative(halves, ushort.MaxValue, Weights.Of("spelling.split")));
        return same;
    }

    // "Lessons" of "lesons": the index holds one of everything.
    private static string AsMany(string word, string typed) =>
        !typed.EndsWith('s') || word.EndsWith('s') || SiteAnalyzer.Indexed(word + "s") != word ? word
        : word is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? word[..^1] + "ies"
        : word + "s";

    private static Alternative Other(IndexTerm term, string weight) => new([term.Text], term.Fields, Weights.Of(weight));
}

/// <summary>A typed word and what it may be.</summary>
internal sealed record ReadWord(TypedWord Typed, IReadOnlyList<LookedFor> Words)
{
    public IReadOnlyList<string> Guesses { get; init; } = [];

    /// <summary>The likeliest right spelling; null when it is not mistyped.</summary>
    public TypedWord? Meant { get; init; }

    /// <summary>False of a word that no listing holds as it was typed.</summary>
    public bool CanBeFound { get; init; } = true;
}
