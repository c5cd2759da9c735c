using Lucene.Net.Index;
using Lucene.Net.Search;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Words;

/// <summary>Gathers what the text query finds, as places in the table with their scores. Filters and counts come after, so nothing is cut off.</summary>
internal sealed class TextHits(SearchSnapshot snapshot) : ICollector
{
    private Scorer _scorer = null!;
    private int[] _places = [];

    public List<(int Listing, float Score)> Found { get; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void Collect(int doc)
    {
        if (_places[doc] >= 0)
            Found.Add((_places[doc], _scorer.GetScore()));
    }

    public void SetNextReader(AtomicReaderContext context) => _places = snapshot.Places(context);
}
