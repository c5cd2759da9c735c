using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Search.Words;

/// <summary>The single words that the terms of the synonym list are made of, as the index would hold them.</summary>
public sealed class SynonymWords
{
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _outdated = new(StringComparer.Ordinal);

    public SynonymWords(IEnumerable<Synonym> synonyms)
    {
        var right = new List<string>();
        using var analyzer = new SiteAnalyzer();
        foreach (var synonym in synonyms)
        {
            var words = Synonyms.Split(synonym.Term);
            foreach (var word in words)
                foreach (var indexed in analyzer.Words(word.Text))
                {
                    _known.Add(indexed);
                    if (synonym.Kind == SynonymKind.Old && words.Count == 1)
                        _outdated.Add(indexed);
                    if (synonym.Kind is SynonymKind.Old or SynonymKind.Misspell or SynonymKind.AbbrRisky)
                        continue;
                    right.Add(indexed);
                    _shown.TryAdd(indexed, word.IsCapitals ? word.Text : word.Plain);
                }
        }

        Right = TermDictionary.Of(right);
    }

    /// <summary>Words to correct towards: none of an outdated, mistyped or ambiguous term.</summary>
    public TermDictionary Right { get; }

    /// <summary>True of a word in any term: whoever typed it meant it.</summary>
    public bool Know(string indexed) => _known.Contains(indexed);

    /// <summary>True of an outdated word: found when typed, and never suggested.</summary>
    public bool IsOutdated(string indexed) => _outdated.Contains(indexed);

    /// <summary>The word as people write it: "CAMHS" of "camh", "classes" of "classe".</summary>
    public string Shown(string indexed) =>
        _shown.TryGetValue(indexed, out var shown) ? shown
        : indexed.EndsWith("sse", StringComparison.Ordinal) || indexed.EndsWith("xe", StringComparison.Ordinal) || indexed.EndsWith("che", StringComparison.Ordinal) || indexed.EndsWith("she", StringComparison.Ordinal) ? indexed + "s"
        : indexed;
}
