namespace StocktonLocalOffer.Geography;

/// <summary>Where a text is. <see cref="Kind"/> says which of the other properties are set.</summary>
public sealed record PlaceAnswer
{
    /// <summary>What it turned out to be.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>The name to show: "Thornaby", "Port Clarence", "TS17 8", "TS17 8AB". For not found, what was typed, cut to 60 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Plain sentences for the page, most important first; never empty. Not HTML: encode them.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Where to measure distance from. Null for the whole borough, for not found, and where there is no one point.</summary>
    public Point? Point { get; init; }

    /// <summary>The ward, for <see cref="PlaceKind.Postcode"/> and <see cref="PlaceKind.Ward"/>.</summary>
    public Ward? Ward { get; init; }

    /// <summary>The town, for <see cref="PlaceKind.Town"/>, and that of the ward; null in a rural ward.</summary>
    public Town? Town { get; init; }

    /// <summary>The town whose homes are nearest, wherever there is a point: the town itself when it is in one.</summary>
    public Town? NearestTown { get; init; }

    /// <summary>The neighbouring council, for <see cref="PlaceKind.Outside"/>; null when it is none of our neighbours.</summary>
    public Council? Council { get; init; }

    /// <summary>
    /// The places it may be, most likely first: what to ask for <see cref="PlaceKind.Choose"/>, near misses for
    /// <see cref="PlaceKind.NotFound"/>, and every part of a sector or district for the rest.
    /// </summary>
    public IReadOnlyList<PlaceOption> Options { get; init; } = [];

    /// <summary>The full postcode, for <see cref="PlaceKind.Postcode"/> and one outside the borough. Keep it out of logs.</summary>
    public string? Postcode { get; init; }

    /// <summary>"TS17 8", when a postcode or a sector was given: as much as a log may keep.</summary>
    public string? Sector { get; init; }

    /// <summary>The kind, and the sector or the name of our own place: never a postcode, nor what a person typed.</summary>
    public override string ToString() => $"{Kind} {Sector ?? Ward?.Name ?? Town?.Name ?? Council?.Name}".TrimEnd();
}
