using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Cost bands. No cost recorded is "not known", never "free".</summary>
public sealed class CostFacet : StatedFacet
{
    public override string Key => "cost";

    public override string Label => "Cost";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Costs].Choices;

    protected override IEnumerable<string> Stated(ListingFacts listing) => listing.Listing.Costs;
}
