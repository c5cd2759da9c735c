using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>How a family gets in, from just turning up to an EHC plan only.</summary>
public sealed class RouteFacet : StatedFacet
{
    public override string Key => "route";

    public override string Label => "How you get it";

    protected override string UnknownChip => "How you get it: not known";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Routes].Choices;

    protected override IEnumerable<string> Stated(ListingFacts listing) => listing.Listing.Routes;
}
