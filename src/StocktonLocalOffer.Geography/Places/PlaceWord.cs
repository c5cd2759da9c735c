namespace StocktonLocalOffer.Geography;

/// <summary>A word or a few for a place: a line of <c>Data/places.csv</c>, or the name of a ward or town.</summary>
public sealed record PlaceWord
{
    /// <summary>Lower case, without punctuation: "port clarence".</summary>
    public required string Words { get; init; }

    /// <summary>For reading: "Port Clarence".</summary>
    public required string Name { get; init; }

    /// <summary>Ward, town, whole borough, neighbouring council (as <see cref="PlaceKind.Outside"/>), or ask which.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>What it stands for; more than one when <see cref="Kind"/> is <see cref="PlaceKind.Choose"/>.</summary>
    public required IReadOnlyList<PlaceOption> Options { get; init; }

    /// <summary>True for a word that is also English or a person's name: inside a sentence it counts only after "in" and the like.</summary>
    public bool Ordinary { get; init; }

    /// <summary>Where its homes are, when they are not in the middle of the ward's.</summary>
    public Point? Homes { get; init; }

    internal static PlaceWord From(DataRow row, Gazetteer gazetteer)
    {
        var kind = row["kind"] switch
        {
            "ward" => PlaceKind.Ward,
            "town" => PlaceKind.Town,
            "choose" => PlaceKind.Choose,
            "borough" => PlaceKind.Borough,
            "council" => PlaceKind.Outside,
            var other => throw row.Wrong($"'{other}' is not a kind"),
        };
        PlaceOption[] options = [.. row.Words("targets")
            .Select(target => Option(gazetteer, kind, target) ?? throw row.Wrong($"'{target}' is not known"))];
        return options.Length != (kind switch { PlaceKind.Borough => 0, PlaceKind.Choose => Math.Max(2, options.Length), _ => 1 })
            ? throw row.Wrong($"a {row["kind"]} cannot have {options.Length} targets")
            : new PlaceWord
            {
                Words = row["word"],
                Name = kind == PlaceKind.Town ? options[0].Label : PlaceText.Title(row["word"]),
                Kind = kind,
                Options = options,
                Ordinary = row["ordinary"] == "yes",
                Homes = row["lat"].Length > 0 ? row.Point("lat", "lon") : null,
            };
    }

    internal static PlaceWord For(Town town, string words) =>
        new() { Words = words, Name = town.Name, Kind = PlaceKind.Town, Options = [PlaceOption.For(town)] };

    internal static PlaceWord For(Ward ward, string words) =>
        new() { Words = words, Name = ward.Name, Kind = PlaceKind.Ward, Options = [PlaceOption.For(ward)] };

    // Yarm is a town and a ward: the kind tells which, and where it may be either the town comes first.
    private static PlaceOption? Option(Gazetteer gazetteer, PlaceKind kind, string target) => kind switch
    {
        PlaceKind.Outside => gazetteer.Council(target) is { } council ? PlaceOption.For(council) : null,
        PlaceKind.Choose when target == "borough" => PlaceOption.Borough,
        PlaceKind.Town or PlaceKind.Choose when gazetteer.Town(target) is { } town => PlaceOption.For(town),
        PlaceKind.Ward or PlaceKind.Choose when gazetteer.Ward(target) is { } ward => PlaceOption.For(ward),
        _ => null,
    };
}
