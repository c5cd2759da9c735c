using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Service, club, activity or support group.</summary>
public sealed class KindFacet : Facet
{
    public override string Key => "kind";

    public override string Label => "What it is";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) =>
        [new("service", "Service"), new("club", "Club"), new("activity", "Activity"), new("support-group", "Support group")];

    public override IEnumerable<string> ValuesOf(ListingFacts listing) => [listing.Kind];
}
