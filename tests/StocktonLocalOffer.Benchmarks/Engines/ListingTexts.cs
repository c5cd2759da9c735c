using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>A listing's words in four weights, as a database would index them: name; what was chosen from lists; summary; the rest.</summary>
internal static class ListingTexts
{
    public static string[] Of(ListingFacts facts)
    {
        var (listing, words) = (facts.Listing, facts.Vocabularies);
        string Labels(string vocabulary, params IEnumerable<string> ids) => string.Join(' ', ids.Select(words[vocabulary].Label));
        return
        [
            listing.Name,
            $"{facts.OrganisationName} {Labels(VocabularyNames.Needs, [.. listing.DesignedFor, .. listing.Welcomes])} {Labels(VocabularyNames.Categories, listing.Categories)}",
            listing.Summary,
            $"{PlainText.Of(listing.Description)} {listing.Eligibility} {string.Join(' ', listing.Locations.Select(l => l.Name))} {Labels(VocabularyNames.Wards, facts.Places.BaseWards)}",
        ];
    }
}
