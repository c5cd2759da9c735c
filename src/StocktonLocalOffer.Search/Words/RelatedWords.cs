using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Words;

/// <summary>The words of Data/related-words.csv, all as the index holds them.</summary>
public static class RelatedWords
{
    public static IReadOnlyDictionary<string, string[]> All { get; } = DataFiles.Rows("related-words.csv", new { word = "", related = "" })
        .ToDictionary(r => SiteAnalyzer.Singular(r.word), r => r.related.Split(';').Select(SiteAnalyzer.Singular).ToArray(), StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(string indexed) => All.GetValueOrDefault(indexed, []);
}
