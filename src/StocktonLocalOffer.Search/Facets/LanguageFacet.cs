using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Languages that are stated. A listing that states none is "not known": it is not taken to be in English.</summary>
public sealed class LanguageFacet : StatedFacet
{
    public override string Key => "language";

    public override string Label => "Language";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Languages].Choices;

    protected override IEnumerable<string> Stated(ListingFacts listing) => listing.Listing.Languages;
}
