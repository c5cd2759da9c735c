using System.Numerics;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// What lies where in a listing's row of 64-bit words: the values of every facet, and what filtering and ordering need
/// beside them. It follows from the vocabularies alone, so rows made under other vocabularies are written anew.
/// </summary>
public sealed class RowLayout
{
    public RowLayout(AllVocabularies vocabularies)
    {
        var next = 0;
        int Take(int words) => (next += words) - words;

        Facets = [.. AllFacets.List.Select(f =>
        {
            var slot = new FacetSlot(f, vocabularies, next);
            next += slot.Width;
            return slot;
        })];
        (Age, Need, Town, Ward) = (Facet("age"), Facet("need"), Facet("town"), Facet("ward"));
        DesignedFor = Take(Need.Width);
        Welcomes = Take(Need.Width);
        BaseTowns = Take(Town.Width);
        BaseWards = Take(Ward.Width);
        Signals = Take(1);
        Name = Take(1);
        Key = Take(2);
        Stamp = Take(1);
        Point = Take(1);
        Width = next;
        Counted = new ulong[(DesignedFor + Vector<ulong>.Count - 1) / Vector<ulong>.Count * Vector<ulong>.Count];
        foreach (var slot in Facets)
            slot.Counted.CopyTo(Counted, slot.First);
        CountedWords = [.. Facets.Select(s => (s.First, s.First + s.Counted.Length))];
    }

    /// <summary>One slot a facet, in the order of <see cref="AllFacets.List"/>.</summary>
    public IReadOnlyList<FacetSlot> Facets { get; }

    internal FacetSlot Age { get; }

    internal FacetSlot Need { get; }

    internal FacetSlot Town { get; }

    internal FacetSlot Ward { get; }

    /// <summary>Which bits of the row's first words are offered values of a facet, filled up to whole vectors.</summary>
    internal ulong[] Counted { get; }

    /// <summary>For each facet, the words that hold offered values.</summary>
    internal (int First, int Last)[] CountedWords { get; }

    /// <summary>Words of a row. Further points of a listing with several places follow its row.</summary>
    public int Width { get; }

    /// <summary>Needs it is designed for, wider ones included, with the bits of the need facet.</summary>
    internal int DesignedFor { get; }

    internal int Welcomes { get; }

    /// <summary>Towns and wards it is based in; the facets' own bits hold those it serves as well.</summary>
    internal int BaseTowns { get; }

    internal int BaseWards { get; }

    /// <summary>See <see cref="Indexing.Signals"/>.</summary>
    internal int Signals { get; }

    /// <summary>The beginning of the name, for order.</summary>
    internal int Name { get; }

    /// <summary>The listing's key, in two words.</summary>
    internal int Key { get; }

    /// <summary>Changes whenever anything indexed does.</summary>
    internal int Stamp { get; }

    /// <summary>The first of its places; 0 when it has none.</summary>
    internal int Point { get; }

    /// <exception cref="InvalidOperationException">No facet has this key: a mistake in the program.</exception>
    public FacetSlot Facet(string key) => Facets.First(s => s.Facet.Key == key);
}
