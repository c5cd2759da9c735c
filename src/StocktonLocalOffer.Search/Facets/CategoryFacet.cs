using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>What a listing is about. A wide category finds everything under it; its code ("ACT") works too.</summary>
public sealed class CategoryFacet : Facet
{
    public override string Key => "category";

    public override string Label => "Kind of help";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Categories].Choices;

    public override IEnumerable<string> ValuesOf(ListingFacts listing) =>
        listing.Listing.Categories.SelectMany(listing.Vocabularies[VocabularyNames.Categories].WithParents).Distinct(StringComparer.Ordinal);
}
