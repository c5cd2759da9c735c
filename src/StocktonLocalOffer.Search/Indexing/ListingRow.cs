using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>Makes and reads the row of a listing: see <see cref="RowLayout"/>.</summary>
internal static class ListingRow
{
    /// <summary>The row, and behind it the listing's further points.</summary>
    /// <param name="published">When the listing last changed for the public, for its stamp.</param>
    public static ulong[] Of(ListingFacts facts, RowLayout layout, DateTime published)
    {
        var points = facts.Places.Points;
        var row = new ulong[layout.Width + Math.Max(0, points.Count - 1)];
        foreach (var slot in layout.Facets)
            slot.Set(row.AsSpan(slot.First, slot.Width), slot.Facet.ValuesOf(facts));

        var (need, needs) = (layout.Need, facts.Vocabularies[VocabularyNames.Needs]);
        need.Set(row.AsSpan(layout.DesignedFor, need.Width), facts.Listing.DesignedFor.SelectMany(needs.WithParents));
        need.Set(row.AsSpan(layout.Welcomes, need.Width), facts.Listing.Welcomes.SelectMany(needs.WithParents));
        layout.Town.Set(row.AsSpan(layout.BaseTowns), facts.Places.BaseTowns);
        layout.Ward.Set(row.AsSpan(layout.BaseWards), facts.Places.BaseWards);
        row[layout.Signals] = Signals.Of(facts.Listing, facts.Places).Word;
        row[layout.Name] = Beginning(facts.Listing.Name);
        for (var i = 0; i < points.Count; i++)
            row[i == 0 ? layout.Point : layout.Width + i - 1] = Pack(points[i]);
        facts.Key.TryWriteBytes(MemoryMarshal.AsBytes(row.AsSpan(layout.Key, 2)));
        row[layout.Stamp] = StampOf(row, facts, published);
        return row;
    }

    public static Guid KeyOf(ReadOnlySpan<ulong> row, RowLayout layout) => new(MemoryMarshal.AsBytes(row.Slice(layout.Key, 2)));

    /// <summary>The first letters in capitals, as a number: names in their order give numbers in their order, equal numbers say nothing.</summary>
    public static ulong Beginning(string name)
    {
        ulong word = 0;
        for (var i = 0; i < 8; i++)
        {
            var letter = i < name.Length ? char.ToUpperInvariant(name[i]) : '\0';
            if (letter > 0x7e)
                return word << (8 * (8 - i)) | ulong.MaxValue >> (8 * i);
            word = word << 8 | letter;
        }

        return word;
    }

    public static (float Latitude, float Longitude) Unpack(ulong point) =>
        (BitConverter.UInt32BitsToSingle((uint)(point >> 32)), BitConverter.UInt32BitsToSingle((uint)point));

    // Right to half a metre, which is more than a postcode's point is.
    private static ulong Pack(Point point) =>
        (ulong)BitConverter.SingleToUInt32Bits((float)point.Latitude) << 32 | BitConverter.SingleToUInt32Bits((float)point.Longitude);

    // Of the row as well as of the publication: a ward filled in later or a new day can change the one without the other.
    private static ulong StampOf(ulong[] row, ListingFacts facts, DateTime published)
    {
        byte[] all = [.. MemoryMarshal.AsBytes(row.AsSpan()), .. BitConverter.GetBytes(published.Ticks), .. Encoding.UTF8.GetBytes(facts.OrganisationName)];
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(all));
    }
}
