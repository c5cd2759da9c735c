using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>At a place, online, at home and so on.</summary>
public sealed class ModeFacet : StatedFacet
{
    public override string Key => "mode";

    public override string Label => "How it is given";

    protected override string UnknownChip => "How it is given: not known";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Modes].Choices;

    protected override IEnumerable<string> Stated(ListingFacts listing) => listing.Listing.Modes;
}
