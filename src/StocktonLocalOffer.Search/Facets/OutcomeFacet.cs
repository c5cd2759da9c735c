using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>The strategy's "I will…" statements ("F1"), and its four outcomes ("F"), which find every statement under them.</summary>
public sealed class OutcomeFacet : Facet
{
    public override string Key => "outcome";

    public override string Label => "Promise it helps with";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies)
    {
        // A statement without a code, or filed under another's outcome, is an editor's slip and must not stop the search.
        var statements = vocabularies[VocabularyNames.Statements].Choices.Where(s => s.Id.Length > 1).ToList();
        return statements.Concat(statements.Where(s => s.Group.Length > 0).Select(s => new Choice(s.Id[..1], s.Group))
            .DistinctBy(o => o.Id, StringComparer.OrdinalIgnoreCase).DistinctBy(o => o.Label));
    }

    public override IEnumerable<string> ValuesOf(ListingFacts listing) =>
        listing.Listing.Outcomes.Concat(listing.Listing.Outcomes.Where(o => o.Length > 1).Select(o => o[..1])).Distinct(StringComparer.Ordinal);

    public override string Chip(Choice choice) => choice.Id.Length > 1 ? $"\"{choice.Label}\"" : choice.Label;
}
