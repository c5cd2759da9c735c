using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// Where the values of one facet lie in a listing's row, one bit a value. Offered values come first, so that counting can
/// stop before the hidden ones.
/// </summary>
public sealed class FacetSlot
{
    private readonly Dictionary<string, int> _bits;

    /// <param name="first">The row's first word for this facet.</param>
    internal FacetSlot(Facet facet, AllVocabularies vocabularies, int first)
    {
        Facet = facet;
        First = first;
        Offered = [.. facet.Choices(vocabularies)];
        All = new Vocabulary(facet.Key, Offered.Concat(facet.HiddenChoices(vocabularies)));
        _bits = All.Choices.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        Width = Math.Max(1, (All.Choices.Count + 63) / 64);
        Counted = [.. Enumerable.Range(0, (Offered.Count + 63) / 64).Select(w => Offered.Count - w * 64 >= 64 ? ulong.MaxValue : (1UL << (Offered.Count - w * 64)) - 1)];
    }

    public Facet Facet { get; }

    /// <summary>The values people are shown, in order.</summary>
    public IReadOnlyList<Choice> Offered { get; }

    /// <summary>Every value that may be asked for.</summary>
    public Vocabulary All { get; }

    /// <summary>The row's first word for this facet.</summary>
    public int First { get; }

    /// <summary>64-bit words, at least 1.</summary>
    public int Width { get; }

    /// <summary>For each word that holds offered values, which of its bits are offered.</summary>
    internal ulong[] Counted { get; }

    /// <summary>The bits of these values. Values that do not exist are left out.</summary>
    public ulong[] Mask(IEnumerable<string> values)
    {
        var mask = new ulong[Width];
        Set(mask, values);
        return mask;
    }

    internal void Set(Span<ulong> words, IEnumerable<string> values)
    {
        foreach (var value in values)
            if (_bits.TryGetValue(value, out var bit))
                words[bit / 64] |= 1UL << (bit % 64);
    }
}
