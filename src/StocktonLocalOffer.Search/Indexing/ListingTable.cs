using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>Every listing that searches may find, with its facet columns. Immutable; a listing is known by its place in the table.</summary>
public sealed class ListingTable
{
    private readonly Dictionary<Guid, int> _places;

    public ListingTable(AllVocabularies vocabularies, IReadOnlyList<ListingFacts> listings)
    {
        Vocabularies = vocabularies;
        Synonyms = Synonyms.With(vocabularies);
        Listings = listings;
        Columns = [.. AllFacets.List.Select(f => new FacetColumn(f, vocabularies, listings))];
        _places = listings.Select((l, i) => (l.Key, i)).ToDictionary(l => l.Key, l => l.i);
    }

    public AllVocabularies Vocabularies { get; }

    public Synonyms Synonyms { get; }

    public IReadOnlyList<ListingFacts> Listings { get; }

    /// <summary>One column a facet, in the order of <see cref="AllFacets.List"/>.</summary>
    public IReadOnlyList<FacetColumn> Columns { get; }

    /// <summary>The listing's place in the table; -1 when it is not in it.</summary>
    public int PlaceOf(Guid key) => _places.GetValueOrDefault(key, -1);
}
