using System.Numerics;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// Counts every facet in one pass. A listing that no facet rejects counts for all of them; one that a single facet rejects
/// counts for that facet only, which is what "how many if I chose this instead" means; any other counts for none.
/// </summary>
internal sealed class FacetCounts
{
    private readonly (int Word, ulong Counted)[] _words;
    private readonly (int From, int To)[] _ofFacet;
    private readonly int[] _counts;

    public FacetCounts(RowLayout layout)
    {
        _words = [.. layout.Facets.SelectMany(s => s.Counted.Select((bits, i) => (s.First + i, bits)))];
        _ofFacet = new (int, int)[layout.Facets.Count];
        for (int facet = 0, from = 0; facet < _ofFacet.Length; from = _ofFacet[facet].To, facet++)
            _ofFacet[facet] = (from, from + layout.Facets[facet].Counted.Length);
        _counts = new int[_words.Length * 64];
    }

    /// <param name="rejecting">What <see cref="FacetSelection.Rejects"/> said.</param>
    public void Add(ReadOnlySpan<ulong> row, int rejecting)
    {
        if (rejecting == FacetSelection.Several)
            return;
        var (from, to) = rejecting < 0 ? (0, _words.Length) : _ofFacet[rejecting];
        for (var word = from; word < to; word++)
        {
            var counts = _counts.AsSpan(word * 64, 64);
            for (var bits = row[_words[word].Word] & _words[word].Counted; bits != 0; bits &= bits - 1)
                counts[BitOperations.TrailingZeroCount(bits)]++;
        }
    }

    public IReadOnlyList<FacetResult> Results(FacetSelection selection) =>
        [.. selection.Layout.Facets.Select((slot, facet) => new FacetResult(slot.Facet, Values(slot, facet, selection.Chosen[facet])))];

    private FacetValue[] Values(FacetSlot slot, int facet, IReadOnlyList<Content.Vocabularies.Choice> chosen)
    {
        var first = _ofFacet[facet].From * 64;
        return [.. slot.Offered.Select((c, bit) => new FacetValue(c.Id, c.Label, c.Group, _counts[first + bit], chosen.Contains(c)))];
    }
}
