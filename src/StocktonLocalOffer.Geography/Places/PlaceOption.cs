namespace StocktonLocalOffer.Geography;

/// <summary>One of the places a text may mean. Exactly one of ward, town and council is set, or none for the whole borough.</summary>
/// <param name="Label">For reading: "Village", "Thornaby", "Stockton-on-Tees, the whole borough".</param>
public sealed record PlaceOption(string Label)
{
    /// <summary>The ward, when it is one.</summary>
    public Ward? Ward { get; init; }

    /// <summary>The town, when it is one.</summary>
    public Town? Town { get; init; }

    /// <summary>The neighbouring council, when it lies outside the borough.</summary>
    public Council? Council { get; init; }

    /// <summary>How likely it is, 0 to 1: its share of the postcodes. Null when nobody can say.</summary>
    public double? Share { get; init; }

    internal static PlaceOption Borough { get; } = new("Stockton-on-Tees, the whole borough");

    internal static PlaceOption For(Ward ward) => new(ward.Name) { Ward = ward };

    internal static PlaceOption For(Town town) => new(town.Name) { Town = town };

    internal static PlaceOption For(Council council) => new(council.Name) { Council = council };
}
