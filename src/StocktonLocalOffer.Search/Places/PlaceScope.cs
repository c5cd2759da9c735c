using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Places;

/// <summary>Another way to understand a typed place.</summary>
public sealed record PlaceChoice(string Label, SearchRequest Request);

/// <summary>Where a search is about: which listings it keeps, where distances are measured from, and what to say about it.</summary>
public sealed record PlaceScope
{
    /// <summary>Where distances are measured from: homes, not the middle of a ward. Null when there is no one place.</summary>
    public Point? Origin { get; init; }

    /// <summary>What the origin is called: "TS17 8", "Thornaby", "Yarm ward"; empty without one.</summary>
    public string MeasuredFrom { get; init; } = "";

    /// <summary>What to call it in a heading; empty when no place was typed.</summary>
    public string Name { get; init; } = "";

    /// <summary>The typed place as far as anything kept may name it: a sector, a ward, a town or a neighbouring council; else empty.</summary>
    public string Kept { get; init; } = "";

    public string Chip { get; init; } = "";

    /// <summary>Towns and wards, of which a listing must be based in one or serve one; both empty for no such limit.</summary>
    public IReadOnlyCollection<string> Towns { get; init; } = [];

    public IReadOnlyCollection<string> Wards { get; init; } = [];

    /// <summary>Chosen in the filters: they limit through the facets and only order here.</summary>
    public IReadOnlyCollection<string> ChosenTowns { get; init; } = [];

    public IReadOnlyCollection<string> ChosenWards { get; init; } = [];

    /// <summary>
    /// Miles; null for no limit. With a limit, a listing must have an address that near, or come to the place: however far
    /// away its office is, home visits and telephones are never lost. Without one, it must be based in or serve one of the towns or wards.
    /// </summary>
    public double? Within { get; init; }

    public IReadOnlyList<string> Messages { get; init; } = [];

    public IReadOnlyList<PlaceChoice> Choices { get; init; } = [];

    /// <summary>True when the typed place is a neighbour's: the choices are then the nearest of our towns, and no question.</summary>
    public bool IsOutside { get; init; }

    /// <summary>
    /// Why a listing belongs to the typed place; null when none was typed, or when nobody has said whom it serves.
    /// It names the town or ward, for that is what is known: a listing in the same ward is not at the family's postcode.
    /// </summary>
    public string? Why(ListingFacts listing)
    {
        var (relation, name) = Towns.Select(t => (Relation: listing.Places.InTown(t), Name: listing.Vocabularies[VocabularyNames.Towns].Label(t)))
            .Concat(Wards.Select(w => (Relation: listing.Places.InWard(w), Name: $"{listing.Vocabularies[VocabularyNames.Wards].Label(w)} ward")))
            .DefaultIfEmpty().MaxBy(p => p.Relation);
        return relation == PlaceRelation.None ? null : PlaceWords.Say(relation, name, listing);
    }
}
