using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// Counts every facet in one pass. A listing that no facet rejects counts for all of them; one that a single facet rejects
/// counts for that facet only, which is what "how many if I chose this instead" means; any other counts for none.
/// </summary>
internal sealed class FacetCounts
{
    private readonly ListingTable _table;
    private readonly int[][] _counts;

    public FacetCounts(ListingTable table)
    {
        _table = table;
        _counts = [.. table.Columns.Select(c => new int[c.Offered.Count])];
    }

    /// <param name="rejecting">What <see cref="FacetSelection.Rejects"/> said.</param>
    public void Add(int listing, int rejecting)
    {
        if (rejecting == -1)
            for (var facet = 0; facet < _counts.Length; facet++)
                _table.Columns[facet].Count(listing, _counts[facet]);
        else if (rejecting >= 0)
            _table.Columns[rejecting].Count(listing, _counts[rejecting]);
    }

    public IReadOnlyList<FacetResult> Results(FacetSelection selection) =>
        [.. _table.Columns.Select((column, i) => new FacetResult(column.Facet,
            [.. column.Offered.Select((c, bit) => new FacetValue(c.Id, c.Label, c.Group, _counts[i][bit], selection.Chosen[i].Contains(c)))]))];
}
