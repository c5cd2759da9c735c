namespace StocktonLocalOffer.Search.Answering;

/// <summary>How much a word tells one guide from another.</summary>
internal sealed class RareWords
{
    private readonly Dictionary<string, int> _guides;
    private readonly int _all;

    public RareWords(IReadOnlyCollection<IReadOnlySet<string>> guides)
    {
        _all = guides.Count;
        _guides = guides.SelectMany(g => g).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
    }

    /// <summary>The weight of a word of one guide only.</summary>
    public double Rarest => Weight(1);

    /// <summary>A word of no guide counts as one of a single guide: a strange word must not outweigh all the others.</summary>
    public double WeightOf(string word) => Weight(_guides.GetValueOrDefault(word, 1));

    // The inverse document frequency of BM25.
    private double Weight(int guides) => Math.Log(1 + (Math.Max(_all, guides) - guides + 0.5) / (guides + 0.5));
}
