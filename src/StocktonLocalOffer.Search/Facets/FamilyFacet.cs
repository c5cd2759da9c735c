using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// What a family with more than one child can do without finding a sitter. What is for the whole family is open to brothers and
/// sisters too. It is "not known" until somebody says yes, or a place answers whether a sibling can come.
/// </summary>
public sealed class FamilyFacet : Facet
{
    private const string WholeFamily = "whole-family", Siblings = "siblings", SiblingCanCome = "sibling-can-come";

    public override string Key => "family";

    public override string Label => "For the whole family";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) =>
        [new(WholeFamily, "Whole family together"), new(Siblings, "Brothers and sisters can come"), NotKnown];

    public override IEnumerable<string> ValuesOf(ListingFacts listing)
    {
        var audiences = listing.Listing.Audiences;
        var answers = listing.Listing.Locations.SelectMany(l => l.Access).Where(a => a.Feature == SiblingCanCome).Select(a => a.Answer).ToList();
        if (audiences.Contains(WholeFamily))
            return [WholeFamily, Siblings];
        if (audiences.Contains(Siblings) || answers.Contains("yes"))
            return [Siblings];
        return answers.Exists(a => a is "no" or "partly") ? [] : [NotKnown.Id];
    }

    public override string Chip(Choice choice) => choice.Id == NotKnown.Id ? "Whether brothers and sisters can come: not known" : choice.Label;
}
