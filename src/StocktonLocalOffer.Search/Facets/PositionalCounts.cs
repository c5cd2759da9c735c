using System.Numerics;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// Counts, for every bit of a row, in how many rows it is set. Eight rows at a time are added up with carries, all bits of a
/// word at once (the positional population count of Harley and Seal), so that a row costs a few operations a word and not one
/// a bit.
/// </summary>
internal sealed class PositionalCounts
{
    private const int Batch = 8;

    private readonly ulong[] _counted;
    private readonly int[] _counts;
    private readonly ulong[] _waiting;
    private readonly ulong[] _ones;
    private readonly ulong[] _twos;
    private readonly ulong[] _fours;
    private int _waitingRows;

    /// <param name="counted">Which bits to count, for the row's first words; a whole number of <see cref="Vector{T}"/>s.</param>
    public PositionalCounts(ulong[] counted)
    {
        _counted = counted;
        _counts = new int[counted.Length * 64];
        _waiting = new ulong[counted.Length * Batch];
        _ones = new ulong[counted.Length];
        _twos = new ulong[counted.Length];
        _fours = new ulong[counted.Length];
    }

    /// <param name="row">At least as many words as are counted.</param>
    public void Add(ReadOnlySpan<ulong> row)
    {
        row[.._counted.Length].CopyTo(_waiting.AsSpan(_waitingRows * _counted.Length));
        if (++_waitingRows == Batch)
            AddWaiting();
    }

    /// <summary>The counts so far, 64 a word.</summary>
    public int[] Total()
    {
        Array.Clear(_waiting, _waitingRows * _counted.Length, (Batch - _waitingRows) * _counted.Length);
        AddWaiting();
        for (var word = 0; word < _counted.Length; word++)
        {
            Spill(word, _ones[word], 1);
            Spill(word, _twos[word], 2);
            Spill(word, _fours[word], 4);
        }

        Array.Clear(_ones);
        Array.Clear(_twos);
        Array.Clear(_fours);
        return _counts;
    }

    private void AddWaiting()
    {
        var width = _counted.Length;
        for (var word = 0; word < width; word += Vector<ulong>.Count)
        {
            Vector<ulong> Row(int row) => new(_waiting, row * width + word);
            var (ones, twos, fours) = (new Vector<ulong>(_ones, word), new Vector<ulong>(_twos, word), new Vector<ulong>(_fours, word));
            var twosA = Carry(ref ones, Row(0), Row(1));
            var twosB = Carry(ref ones, Row(2), Row(3));
            var foursA = Carry(ref twos, twosA, twosB);
            twosA = Carry(ref ones, Row(4), Row(5));
            twosB = Carry(ref ones, Row(6), Row(7));
            var foursB = Carry(ref twos, twosA, twosB);
            var eights = Carry(ref fours, foursA, foursB) & new Vector<ulong>(_counted, word);
            ones.CopyTo(_ones, word);
            twos.CopyTo(_twos, word);
            fours.CopyTo(_fours, word);
            for (var i = 0; i < Vector<ulong>.Count; i++)
                Spill(word + i, eights[i], 8);
        }

        _waitingRows = 0;
    }

    // A full adder for every bit: what stays, and what is carried.
    private static Vector<ulong> Carry(ref Vector<ulong> sum, Vector<ulong> a, Vector<ulong> b)
    {
        var either = sum ^ a;
        var carry = (sum & a) | (either & b);
        sum = either ^ b;
        return carry;
    }

    private void Spill(int word, ulong bits, int each)
    {
        for (bits &= _counted[word]; bits != 0; bits &= bits - 1)
            _counts[word * 64 + BitOperations.TrailingZeroCount(bits)] += each;
    }
}
