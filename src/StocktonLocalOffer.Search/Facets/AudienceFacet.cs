using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Whom it is put on for: parents and carers, young people, brothers and sisters and so on.</summary>
public sealed class AudienceFacet : StatedFacet
{
    public override string Key => "audience";

    public override string Label => "Who comes";

    protected override string UnknownChip => "Who comes: not known";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Audiences].Choices;

    protected override IEnumerable<string> Stated(ListingFacts listing) => listing.Listing.Audiences;
}
