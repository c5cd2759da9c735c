using System.Globalization;

namespace StocktonLocalOffer.Geography;

/// <summary>What an answer says on the page.</summary>
internal static class PlaceSentences
{
    // The rest of a sector that lies in more wards is a handful of postcodes, and a longer sentence is not read.
    private const int MostNamed = 4;

    public const string Ask = "Type a postcode, a town, a ward or a village.";

    public static string NotFound(string typed) => $"We could not find “{typed}” in Stockton-on-Tees.";

    public static string TryInstead => "Check the spelling, or try a postcode, a town, a ward or a village.";

    public static string Unknown(string postcode, string instead) => $"We do not know exactly where {postcode} is, so this is for {instead}.";

    public static IReadOnlyList<string> In(string name, Ward ward, Town nearest) => ward.Town is { } town
        ? [name == ward.Name ? $"{name} is a ward of {town.Name}." : $"{name} is in {ward.Name} ward, {town.Name}."]
        : [name == ward.Name ? $"{name} is a rural ward." : $"{name} is in {ward.Name} ward.", $"The nearest town is {nearest.Name}."];

    public static IReadOnlyList<string> In(string name, Town town) =>
        [name == town.Name ? $"{name} is a town in Stockton-on-Tees." : $"{name} is in {town.Name}."];

    public static IReadOnlyList<string> Outside(string name, Council? council, Town? nearest)
    {
        var where = council is null ? $"{name} is outside Stockton-on-Tees."
            : name == council.Name ? $"{name} is outside Stockton-on-Tees."
            : $"{name} is in {council.Name}, outside Stockton-on-Tees.";
        return nearest is null ? [where] : [where, $"The nearest of our towns is {nearest.Name}."];
    }

    public static IReadOnlyList<string> Spread(string name, IReadOnlyList<PlaceOption> options, bool sector) =>
    [
        $"{name} is in more than one place: {PlaceText.List([.. options.Take(MostNamed).Select(option => $"{option.Label} ({Percent(option.Share)})")])}.",
        sector ? "A full postcode would tell us which." : "A full postcode, or its first part and one digit, would tell us which.",
    ];

    public static IReadOnlyList<string> Choose(string name, IReadOnlyList<PlaceOption> options) =>
        [$"“{name}” can mean {PlaceText.List([.. options.Select(Described)], "or")}."];

    private static string Percent(double? share) => share switch
    {
        null => "not known",
        < 0.01 => "under 1%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{share.Value * 100:F0}%"),
    };

    private static string Described(PlaceOption option) => option switch
    {
        { Ward: { } ward } => $"{ward.Name} ward",
        { Town: { } town } => $"the town of {town.Name}",
        _ => "the whole borough of Stockton-on-Tees",
    };
}
