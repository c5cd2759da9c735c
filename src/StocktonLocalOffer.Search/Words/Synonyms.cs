using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Words;

/// <summary>How a synonym may be used. The meanings are at the top of Data/synonyms.csv.</summary>
public enum SynonymKind
{
    Abbr,
    AbbrRisky,
    Old,
    Misspell,
    Phrase,
    Word,
}

/// <summary>One line of Data/synonyms.csv.</summary>
public sealed record Synonym(string Term, IReadOnlyList<string> Tags, SynonymKind Kind);

/// <summary>The synonym list, ready to be matched word by word.</summary>
public sealed class Synonyms
{
    private readonly Dictionary<string, List<Synonym>> _byWords = new(StringComparer.Ordinal);

    private Synonyms(IEnumerable<Synonym> synonyms)
    {
        foreach (var synonym in synonyms)
        {
            var words = Split(synonym.Term).Select(w => w.Plain).ToArray();
            LongestTerm = Math.Max(LongestTerm, words.Length);
            var key = string.Join(' ', words);
            if (!_byWords.TryGetValue(key, out var same))
                _byWords[key] = same = [];
            same.Add(synonym);
        }
    }

    public static Synonyms List { get; } = new(DataFiles.Rows("synonyms.csv", new { term = "", tags = "", kind = "" })
        .Select(r => new Synonym(r.term, r.tags.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), Kind(r.kind))));

    public IEnumerable<Synonym> All => _byWords.Values.SelectMany(s => s);

    /// <summary>Words in the longest term.</summary>
    public int LongestTerm { get; }

    /// <summary>The synonym that these typed words are, or null. Which kinds count depends on capitals and on whether this is all that was typed.</summary>
    public Synonym? Find(IReadOnlyList<TypedWord> words, bool isWholeQuery)
    {
        var capitals = words.All(w => w.IsCapitals);
        return _byWords.GetValueOrDefault(string.Join(' ', words.Select(w => w.Plain)))?
            .FirstOrDefault(s => s.Kind is not (SynonymKind.Abbr or SynonymKind.AbbrRisky) || capitals || isWholeQuery);
    }

    /// <summary>Cuts what was typed into words, keeping what each looked like.</summary>
    public static IReadOnlyList<TypedWord> Split(string text) =>
        [.. SiteAnalyzer.WithoutApostrophes(text)
            .Split([' ', '\t', '\r', '\n', ',', '.', '?', '!', ';', '(', ')', '"', '-', '–', '/', '“', '”', '&', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => new TypedWord(w))];

    private static SynonymKind Kind(string kind) => Enum.Parse<SynonymKind>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}

/// <summary>A word as it was typed.</summary>
public readonly record struct TypedWord(string Text)
{
    public string Plain => Text.ToLowerInvariant();

    /// <summary>"OT", "1:1" and "DofE" count: at least two capitals, or no letter that could be one.</summary>
    public bool IsCapitals => Text.Count(char.IsUpper) >= 2 || !Text.Any(char.IsLetter);
}
