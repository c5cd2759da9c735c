using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Access features that at least one place of the listing certainly has. "Partly" and "not known" do not pass.</summary>
public sealed class AccessFacet : Facet
{
    public override string Key => "access";

    public override string Label => "Access";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Access].Choices;

    public override IEnumerable<string> ValuesOf(ListingFacts listing) =>
        listing.Listing.Locations.SelectMany(l => l.Access).Where(a => a.Answer == "yes").Select(a => a.Feature).Distinct(StringComparer.Ordinal);
}
