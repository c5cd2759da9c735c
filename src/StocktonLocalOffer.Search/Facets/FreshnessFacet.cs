using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>How long ago somebody made sure that a listing is right. A listing that nobody has checked stands with the oldest.</summary>
public sealed class FreshnessFacet : Facet
{
    public override string Key => "freshness";

    public override string Label => "Last checked";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) =>
    [
        new("under-3-months", "In the last 3 months"), new("3-to-6-months", "3 to 6 months ago"),
        new("6-to-12-months", "6 to 12 months ago"), new("over-12-months", "Over 12 months ago, or never"),
    ];

    public override IEnumerable<string> ValuesOf(ListingFacts listing) =>
        [listing.Listing.CheckedOn switch
        {
            { } day when day >= listing.Day.AddMonths(-3) => "under-3-months",
            { } day when day >= listing.Day.AddMonths(-6) => "3-to-6-months",
            { } day when day >= listing.Day.AddMonths(-12) => "6-to-12-months",
            _ => "over-12-months",
        }];

    public override string Chip(Choice choice) => "Checked " + char.ToLowerInvariant(choice.Label[0]) + choice.Label[1..];
}
