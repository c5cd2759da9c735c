using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>For everyone, some extra help, or specialist help.</summary>
public sealed class LevelFacet : StatedFacet
{
    public override string Key => "level";

    public override string Label => "Level of help";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Levels].Choices;

    protected override IEnumerable<string> Stated(ListingFacts listing) => listing.Listing.Level is { Length: > 0 } level ? [level] : [];
}
