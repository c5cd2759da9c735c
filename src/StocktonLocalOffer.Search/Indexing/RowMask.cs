using System.Runtime.CompilerServices;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>Some bits of a row, of which a listing must have at least one. Words without any are left out, so most masks are one word.</summary>
internal readonly struct RowMask
{
    private readonly int _word;
    private readonly ulong _bits;
    private readonly (int Word, ulong Bits)[]? _more;

    private RowMask(List<(int Word, ulong Bits)> words)
    {
        (_word, _bits) = words.Count > 0 ? words[0] : (0, 0);
        _more = words.Count > 1 ? [.. words[1..]] : null;
    }

    /// <summary>Nothing fits a mask without bits.</summary>
    public bool IsEmpty => _bits == 0;

    public static RowMask Of(FacetSlot slot, IReadOnlyCollection<string> values) => Of(slot, values, slot.First);

    /// <param name="first">Where the bits lie, when not with the facet itself.</param>
    public static RowMask Of(FacetSlot slot, IReadOnlyCollection<string> values, int first) =>
        values.Count == 0 ? new([]) : new([.. slot.Mask(values).Select((bits, i) => (first + i, bits)).Where(w => w.bits != 0)]);

    /// <summary>True when the listing has at least one of the bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Fits(ReadOnlySpan<ulong> row) => (row[_word] & _bits) != 0 || (_more is not null && FitsMore(row));

    private bool FitsMore(ReadOnlySpan<ulong> row)
    {
        foreach (var (word, bits) in _more!)
            if ((row[word] & bits) != 0)
                return true;
        return false;
    }
}
