using System.Numerics;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// Counts every facet in one pass. A listing that no facet rejects counts for all of them; one that a single facet rejects
/// counts for that facet only, which is what "how many if I chose this instead" means; any other counts for none.
/// </summary>
internal sealed class FacetCounts(RowLayout layout)
{
    private readonly PositionalCounts _all = new(layout.Counted);
    private readonly int[] _single = new int[layout.Counted.Length * 64];
    private readonly (int First, int Last)[] _words = layout.CountedWords;

    /// <param name="rejecting">The one facet that rejects it, or <see cref="FacetSelection.None"/>.</param>
    public void Add(ReadOnlySpan<ulong> row, int rejecting)
    {
        if (rejecting == FacetSelection.None)
        {
            _all.Add(row);
            return;
        }

        var (first, last) = _words[rejecting];
        for (var word = first; word < last; word++)
            for (var bits = row[word] & layout.Counted[word]; bits != 0; bits &= bits - 1)
                _single[word * 64 + BitOperations.TrailingZeroCount(bits)]++;
    }

    public IReadOnlyList<FacetResult> Results(FacetSelection selection)
    {
        var counts = _all.Total();
        for (var i = 0; i < counts.Length; i++)
            counts[i] += _single[i];
        var results = new FacetResult[layout.Facets.Count];
        for (var facet = 0; facet < results.Length; facet++)
            results[facet] = new FacetResult(layout.Facets[facet].Facet, Values(layout.Facets[facet], counts, selection.Chosen[facet]));
        return results;
    }

    private static FacetValue[] Values(FacetSlot slot, int[] counts, IReadOnlyList<Choice> chosen)
    {
        var values = new FacetValue[slot.Offered.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var choice = slot.Offered[i];
            values[i] = new FacetValue(choice.Id, choice.Label, choice.Group, counts[slot.First * 64 + i], chosen.Count > 0 && chosen.Contains(choice));
        }

        return values;
    }
}
