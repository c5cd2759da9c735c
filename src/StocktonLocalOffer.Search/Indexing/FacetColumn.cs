using System.Numerics;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// The values of one facet for every listing, one bit a value, side by side in 64-bit words: filtering is one AND a word,
/// counting is a walk over set bits. Offered values come first, so that counting can stop before the hidden ones.
/// </summary>
public sealed class FacetColumn
{
    private readonly Dictionary<string, int> _bits;
    private readonly ulong[] _words;
    private readonly int _countedWords;
    private readonly ulong _lastCounted;

    public FacetColumn(Facet facet, AllVocabularies vocabularies, IReadOnlyList<ListingFacts> listings)
    {
        Facet = facet;
        Offered = [.. facet.Choices(vocabularies)];
        All = new Vocabulary(facet.Key, Offered.Concat(facet.HiddenChoices(vocabularies)));
        _bits = All.Choices.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        Width = (All.Choices.Count + 63) / 64;
        _countedWords = (Offered.Count + 63) / 64;
        _lastCounted = Offered.Count % 64 == 0 ? ulong.MaxValue : (1UL << (Offered.Count % 64)) - 1;
        _words = new ulong[Width * listings.Count];
        for (var i = 0; i < listings.Count; i++)
            Set(_words.AsSpan(i * Width, Width), facet.ValuesOf(listings[i]));
    }

    public Facet Facet { get; }

    /// <summary>The values people are shown, in order.</summary>
    public IReadOnlyList<Choice> Offered { get; }

    /// <summary>Every value that may be asked for.</summary>
    public Vocabulary All { get; }

    /// <summary>64-bit words a listing.</summary>
    public int Width { get; }

    /// <summary>The bits of these values. Values that do not exist are left out.</summary>
    public ulong[] Mask(IEnumerable<string> values)
    {
        var mask = new ulong[Width];
        Set(mask, values);
        return mask;
    }

    /// <summary>True when the listing has at least one value of the mask.</summary>
    public bool Fits(int listing, ulong[] mask)
    {
        var words = _words.AsSpan(listing * Width, Width);
        ulong any = 0;
        for (var i = 0; i < words.Length; i++)
            any |= words[i] & mask[i];
        return any != 0;
    }

    /// <summary>Adds one to the count of every offered value the listing has.</summary>
    public void Count(int listing, int[] counts)
    {
        var words = _words.AsSpan(listing * Width, _countedWords);
        for (var i = 0; i < words.Length; i++)
        {
            var word = i == words.Length - 1 ? words[i] & _lastCounted : words[i];
            for (; word != 0; word &= word - 1)
                counts[i * 64 + BitOperations.TrailingZeroCount(word)]++;
        }
    }

    private void Set(Span<ulong> words, IEnumerable<string> values)
    {
        foreach (var value in values)
            if (_bits.TryGetValue(value, out var bit))
                words[bit / 64] |= 1UL << (bit % 64);
    }
}
