using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Matching;

/// <summary>Counts the listings that only one facet rejects and that have a certain value of it, such as ages not stated: what choosing that value as well would add.</summary>
internal sealed class NearMiss(RowLayout layout, string facet, string value)
{
    private readonly RowMask _mask = RowMask.Of(layout.Facet(facet), [value]);

    public string Facet => facet;

    public string Value => value;

    public int Index { get; } = AllFacets.IndexOf(facet);

    public int Count { get; private set; }

    public void Add(ReadOnlySpan<ulong> row)
    {
        if (_mask.Fits(row))
            Count++;
    }
}
