using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Term time, school holidays or all year, as each session states it. What runs all year runs in both, so it is under all three.</summary>
public sealed class TermFacet : StatedFacet
{
    private const string AllYear = "all-year";

    public override string Key => "term";

    public override string Label => "Term time or holidays";

    protected override string UnknownChip => "Term time or holidays: not known";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Seasons].Choices;

    protected override IEnumerable<string> Stated(ListingFacts listing) =>
        listing.Listing.Times.Select(t => t.Season).Where(s => s.Length > 0)
            .SelectMany(s => s == AllYear ? listing.Vocabularies[VocabularyNames.Seasons].Choices.Select(c => c.Id) : [s]);
}
