using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Needs, at any of the three levels. A broad area of the SEND Code of Practice finds every need under it.</summary>
public sealed class NeedFacet : Facet
{
    public override string Key => "need";

    public override string Label => "Need";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Needs].Choices;

    public override IEnumerable<string> ValuesOf(ListingFacts listing)
    {
        var needs = listing.Vocabularies[VocabularyNames.Needs];
        return listing.Listing.DesignedFor.Concat(listing.Listing.Welcomes).Concat(listing.Listing.WithNotice)
            .SelectMany(needs.WithParents).Distinct(StringComparer.Ordinal);
    }

    public override bool IsSure(Choice choice) => choice.Id != "any";

    public override string? Why(ListingFacts listing, IReadOnlyList<Choice> chosen)
    {
        var needs = listing.Vocabularies[VocabularyNames.Needs];
        string? Level(IReadOnlyList<string> has, string words)
        {
            var fits = has.Where(n => needs.WithParents(n).Any(w => chosen.Any(c => c.Id == w))).Select(needs.Label).ToList();
            return fits.Count == 0 ? null : $"{words} {string.Join(", ", fits)}";
        }

        var all = new[]
        {
            Level(listing.Listing.DesignedFor, "Designed for"),
            Level(listing.Listing.Welcomes, "Welcomes"),
            Level(listing.Listing.WithNotice, "With notice, can support"),
        };
        return string.Join(". ", all.OfType<string>()) is { Length: > 0 } why ? why : null;
    }
}
