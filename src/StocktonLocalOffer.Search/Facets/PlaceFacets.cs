using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>Towns: a listing fits when it is based there or serves it.</summary>
public sealed class TownFacet : Facet
{
    public override string Key => "town";

    public override string Label => "Town";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Towns].Choices;

    public override IEnumerable<string> ValuesOf(ListingFacts listing) => listing.Places.Towns;

    public override string? Why(ListingFacts listing, IReadOnlyList<Choice> chosen) =>
        chosen.Select(c => listing.Places.InTown(c.Id) is var r && r != PlaceRelation.None ? PlaceWords.Say(r, c.Label, listing) : null)
            .FirstOrDefault(w => w is not null);
}

/// <summary>Wards: a listing fits when it is based there or serves it.</summary>
public sealed class WardFacet : Facet
{
    public override string Key => "ward";

    public override string Label => "Ward";

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) => vocabularies[VocabularyNames.Wards].Choices;

    public override IEnumerable<string> ValuesOf(ListingFacts listing) => listing.Places.Wards;

    public override string Chip(Choice choice) => $"{choice.Label} ward";

    public override string? Why(ListingFacts listing, IReadOnlyList<Choice> chosen) =>
        chosen.Select(c => listing.Places.InWard(c.Id) is var r && r != PlaceRelation.None ? PlaceWords.Say(r, $"{c.Label} ward", listing) : null)
            .FirstOrDefault(w => w is not null);
}

internal static class PlaceWords
{
    public static string Say(PlaceRelation relation, string place, ListingFacts listing) => relation switch
    {
        PlaceRelation.BasedHere => $"Based in {place}",
        PlaceRelation.ComesHere => $"Comes to {place}",
        _ => listing.Places.BaseTownName is { } town ? $"Open to {place}, based in {town}" : $"Open to {place}",
    };
}
