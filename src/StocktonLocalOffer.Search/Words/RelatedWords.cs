using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Words;

/// <summary>Words that find each other's listings, all as the index holds them: Data/related-words.csv and what editors have published over it.</summary>
public sealed class RelatedWords
{
    private readonly Dictionary<string, string[]> _all;

    private RelatedWords(Dictionary<string, string[]> all) => _all = all;

    /// <summary>The lines of the file.</summary>
    public static RelatedWords List { get; } = new(SearchFiles.All.Rows("related-words.csv", row => (Word: row["word"]!, Related: row["related"]!))
        .ToDictionary(r => SiteAnalyzer.Singular(r.Word), r => r.Related.Split(';').Select(SiteAnalyzer.Singular).ToArray(), StringComparer.Ordinal));

    public IReadOnlyDictionary<string, string[]> All => _all;

    public static RelatedWords With(IReadOnlyCollection<SearchWord> own)
    {
        if (own.Count == 0)
            return List;
        var all = new Dictionary<string, string[]>(List._all, StringComparer.Ordinal);
        foreach (var word in own)
            if (word.TakenAway || word.RelatedWords.Count == 0)
                all.Remove(KeyOf(word.Name));
            else
                all[KeyOf(word.Name)] = [.. word.RelatedWords.Select(KeyOf)];
        return new(all);
    }

    public IReadOnlyList<string> Of(string indexed) => _all.GetValueOrDefault(indexed, []);

    /// <summary>A single word as the index holds it.</summary>
    public static string KeyOf(string word) => SiteAnalyzer.Singular(word.Trim().ToLowerInvariant());
}
