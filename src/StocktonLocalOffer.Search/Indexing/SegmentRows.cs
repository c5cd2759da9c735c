using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// The rows of one segment's listings, side by side in the order of its documents. A segment never changes, so they are read
/// once; which of its documents are still listed is the reader's business.
/// </summary>
public sealed class SegmentRows
{
    private readonly ulong[] _words;
    private readonly RowLayout _layout;
    private readonly int _width;
    private readonly Dictionary<int, ulong[]> _furtherPoints = [];

    internal SegmentRows(AtomicReader segment, RowLayout layout)
    {
        _layout = layout;
        _width = layout.Width;
        Count = segment.MaxDoc;
        Terms = TermDictionary.Of(segment);
        _words = new ulong[(long)Count * layout.Width];
        var stored = segment.GetBinaryDocValues(SearchFields.Row);
        var bytes = new BytesRef();
        for (var doc = 0; doc < Count; doc++)
        {
            stored.Get(doc, bytes);
            var row = MemoryMarshal.Cast<byte, ulong>(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
            row[..layout.Width].CopyTo(_words.AsSpan(doc * layout.Width));
            if (row.Length > layout.Width)
                _furtherPoints[doc] = row[layout.Width..].ToArray();
        }
    }

    /// <summary>Documents of the segment, deleted ones included.</summary>
    public int Count { get; }

    /// <summary>The words of the segment's text, for telling slips.</summary>
    internal TermDictionary Terms { get; }

    public ReadOnlySpan<ulong> this[int doc] => _words.AsSpan(doc * _width, _width);

    public Guid KeyOf(int doc) => ListingRow.KeyOf(this[doc], _layout);

    internal Signals SignalsOf(int doc) => new(this[doc][_layout.Signals]);

    /// <summary>Miles to the nearest of its places; not a number when it has none.</summary>
    internal double MilesFrom(int doc, Surroundings origin)
    {
        var first = this[doc][_layout.Point];
        if (first == 0)
            return double.NaN;
        var miles = Miles(first, origin);
        if (_furtherPoints.Count > 0 && _furtherPoints.TryGetValue(doc, out var further))
            foreach (var point in further)
                miles = Math.Min(miles, Miles(point, origin));
        return miles;
    }

    private static double Miles(ulong point, Surroundings origin)
    {
        var (latitude, longitude) = ListingRow.Unpack(point);
        return origin.MilesTo(latitude, longitude);
    }
}
