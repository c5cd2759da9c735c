using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Cost bands. No cost recorded is "not known", never "free".</summary>
public sealed class CostFacet : Facet
{
    public override string Key => "cost";

    public override string Label => "Cost";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Costs].Choices.Append(NotKnown);

    public override IEnumerable<string> ValuesOf(ListingFacts listing) =>
        listing.Listing.Costs.Count > 0 ? listing.Listing.Costs : [NotKnown.Id];

    public override string Chip(Choice choice) => choice.Id == NotKnown.Id ? "Cost not known" : choice.Label;
}
