namespace StocktonLocalOffer.Geography;

/// <summary>A ward of the borough, for as long as it is in force.</summary>
/// <remarks>27 wards from 4 May 2023 (SI 2022 Order); 27 new ones from the ordinary election day in May 2027 (SI 2023/1342).</remarks>
public sealed record Ward
{
    /// <summary>The nine-character GSS code of the Office for National Statistics: E05014858.</summary>
    public required string Code { get; init; }

    /// <summary>For addresses: <c>mandale-and-victoria</c>. Two wards may share it when their dates do not overlap.</summary>
    public required string Slug { get; init; }

    /// <summary>For reading: "Mandale &amp; Victoria".</summary>
    public required string Name { get; init; }

    /// <summary>The town it is part of; null for a rural ward.</summary>
    public Town? Town { get; init; }

    /// <summary>The first day in force.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day in force, inclusive; null while no end is known.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The mean of its postcodes: measure distance from here.</summary>
    public required Point Homes { get; init; }

    /// <summary>The ONS point inside the boundary: put a label here. Up to 2.5 km from <see cref="Homes"/>.</summary>
    public required Point Middle { get; init; }

    /// <summary>Slugs of the wards that touch this one.</summary>
    public required IReadOnlyList<string> Neighbours { get; init; }

    /// <summary>Its place on a map of equal tiles; null when it is on none.</summary>
    public Tile? Tile { get; init; }

    /// <summary>True from <see cref="ValidFrom"/> to <see cref="ValidTo"/>, both inclusive.</summary>
    public bool InForce(DateOnly on) => ValidFrom <= on && (ValidTo is not { } end || on <= end);

    internal static Ward From(DataRow row, IReadOnlyDictionary<string, Town> towns) => new()
    {
        Code = row["code"],
        Slug = row["slug"],
        Name = row["name"],
        Town = row["town"] is { Length: > 0 } town ? row.Known(towns, town) : null,
        ValidFrom = row.Day("valid_from") ?? throw row.Wrong("valid_from is missing"),
        ValidTo = row.Day("valid_to"),
        Homes = row.Point("homes_lat", "homes_lon"),
        Middle = row.Point("ons_lat", "ons_lon"),
        Neighbours = row.Words("neighbours"),
        Tile = row["tile_column"].Length > 0 ? new Tile(row.Count("tile_column"), row.Count("tile_row")) : null,
    };
}
