using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Words;

/// <summary>The words of Data/soft-words.txt: they lift, and shut nothing out.</summary>
public static class SoftWords
{
    private static readonly HashSet<string> All = [.. SearchFiles.All.Lines("soft-words.txt").Select(SiteAnalyzer.Singular)];

    public static bool Has(TypedWord word) => All.Contains(SiteAnalyzer.Singular(word.Plain));
}
