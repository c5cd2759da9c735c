using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
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
    private readonly Lazy<SynonymWords> _words;

    private Synonyms(IEnumerable<Synonym> synonyms)
    {
        foreach (var synonym in synonyms)
        {
            var words = Split(synonym.Term);
            if (words.Count == 0)
                continue;
            LongestTerm = Math.Max(LongestTerm, words.Count);
            var key = KeyOf(words);
            if (!_byWords.TryGetValue(key, out var same))
                _byWords[key] = same = [];
            same.Add(synonym);
        }

        _words = new Lazy<SynonymWords>(() => new SynonymWords(All));
        TermsWithAnAge = [.. All.Select(s => s.Term).Where(t => SentenceAges.In(t).Count > 0)];
    }

    /// <summary>The lines of the file.</summary>
    public static Synonyms List { get; } = new(SearchFiles.All.Rows("synonyms.csv", row =>
        new Synonym(row["term"]!, row["tags"]!.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), Kind(row["kind"]!))));

    /// <summary>The file with what editors have published over it, and the labels and other words of needs and categories: typing "autism" means the need, not only the word.</summary>
    public static Synonyms With(AllVocabularies vocabularies, IReadOnlyCollection<SearchWord> own) => new(Over(own).Concat(
        new[] { VocabularyNames.Needs, VocabularyNames.Categories }.SelectMany(name => vocabularies[name].Choices)
            .SelectMany(c => c.Words.Prepend(c.Label).Select(w => new Synonym(w, [c.Id], SynonymKind.Phrase)))));

    /// <summary>The line of a search word; null when it is taken away or has related words alone.</summary>
    public static Synonym? Of(SearchWord word) => !word.TakenAway && word.Needs.Concat(word.Categories).Concat(word.OtherMeanings).ToList() is { Count: > 0 } tags
        ? new(word.Name, tags, word.Use.Length > 0 ? Kind(word.Use) : SynonymKind.Word)
        : null;

    /// <summary>Equal for words that stand in each other's place, such as "Special schools" and "special school".</summary>
    public static string KeyOf(string term) => KeyOf(Split(term));

    /// <summary>The file, with what editors have published in the place of its lines.</summary>
    internal static IEnumerable<Synonym> Over(IReadOnlyCollection<SearchWord> own)
    {
        if (own.Count == 0)
            return List.All;
        var keys = own.Select(w => KeyOf(w.Name)).ToHashSet(StringComparer.Ordinal);
        return own.Select(Of).OfType<Synonym>().Concat(List._byWords.Where(s => !keys.Contains(s.Key)).SelectMany(s => s.Value));
    }

    public IEnumerable<Synonym> All => _byWords.Values.SelectMany(s => s);

    /// <summary>The words that the terms are made of, for correcting what was mistyped.</summary>
    public SynonymWords Words => _words.Value;

    /// <summary>Terms such as "2 year old funding", whose age is nobody's.</summary>
    public IReadOnlyList<string> TermsWithAnAge { get; }

    /// <summary>Words in the longest term.</summary>
    public int LongestTerm { get; }

    /// <summary>The synonym that these typed words are, or null. Which kinds count depends on capitals and on whether this is all that was typed.</summary>
    /// <param name="capitalsCount">False when everything was typed in capitals, which then say nothing.</param>
    public Synonym? Find(IReadOnlyList<TypedWord> words, bool isWholeQuery, bool capitalsCount = true)
    {
        var capitals = capitalsCount && words.All(w => w.IsCapitals);
        return _byWords.GetValueOrDefault(KeyOf(words))?
            .FirstOrDefault(s => s.Kind is not (SynonymKind.Abbr or SynonymKind.AbbrRisky) || capitals || isWholeQuery);
    }

    /// <summary>True of a short form such as "ehcp", in capitals or not, that is no ordinary word as well.</summary>
    public bool IsShortForm(TypedWord word) => _byWords.GetValueOrDefault(KeyOf([word]))?.Exists(s => s.Kind is SynonymKind.Abbr) == true;

    /// <summary>The longest term that starts at a word, and how many words it takes; 0 when none does.</summary>
    /// <param name="used">Whether a term counts; false for one that the visitor has taken away.</param>
    public (int Length, Synonym? Synonym) LongestAt(IReadOnlyList<TypedWord> words, int start, bool capitalsCount = true, Func<Synonym, bool>? used = null)
    {
        for (var length = Math.Min(LongestTerm, words.Count - start); length > 0; length--)
            if (Find([.. words.Skip(start).Take(length)], isWholeQuery: length == words.Count, capitalsCount) is { } synonym && used?.Invoke(synonym) != false)
                return (length, synonym);
        return (0, null);
    }

    /// <summary>Cuts what was typed into words, keeping what each looked like. A colon counts inside a word only: "1:1".</summary>
    public static IReadOnlyList<TypedWord> Split(string text) =>
        [.. new string([.. SiteAnalyzer.Tidy(text).Replace("&", " and ", StringComparison.Ordinal).Select(c => char.IsLetterOrDigit(c) || c == ':' ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim(':')).Where(w => w.Length > 0).Select(w => new TypedWord(w))];

    // "Special schools" is "special school", but "fit" is not "fits" and "down" is not "Downs": a short word alone stays as it is.
    private static string KeyOf(IReadOnlyList<TypedWord> words)
    {
        var shortest = words.Count > 1 ? 4 : 6;
        return string.Join(' ', words.Select(w => w.Plain is var plain && plain.Length >= shortest ? SiteAnalyzer.Singular(plain) : plain));
    }

    private static SynonymKind Kind(string kind) => Enum.Parse<SynonymKind>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}

/// <summary>A word as it was typed.</summary>
public readonly record struct TypedWord(string Text)
{
    /// <summary>A short form as it is meant: no listing holds "asd" as a word.</summary>
    public TypedWord InCapitals() => new(Text.ToUpperInvariant());

    /// <summary>In lower case, without accents.</summary>
    public string Plain => SiteAnalyzer.WithoutAccents(Text.ToLowerInvariant());

    /// <summary>"OT", "1:1" and "DofE" count: at least two capitals, or no letter that could be one.</summary>
    public bool IsCapitals => Text.Count(char.IsUpper) >= 2 || !Text.Any(char.IsLetter);
}
