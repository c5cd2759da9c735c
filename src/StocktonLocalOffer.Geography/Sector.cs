using System.Globalization;

namespace StocktonLocalOffer.Geography;

/// <summary>A postcode sector ("TS17 8") with homes in the borough.</summary>
/// <param name="Name">District, a space and one digit: "TS17 8".</param>
/// <param name="Homes">The mean of its postcodes in the borough.</param>
/// <param name="InBorough">How many of its postcodes have a true position in the borough; at least 1.</param>
/// <param name="All">All its postcodes, with large users and those of neighbouring councils.</param>
/// <param name="Wards">Where the postcodes in the borough lie, most first; they add up to <paramref name="InBorough"/>.</param>
public sealed record Sector(string Name, Point Homes, int InBorough, int All, IReadOnlyList<WardCount> Wards)
{
    /// <summary>The part before the space: "TS17".</summary>
    public string District => Name[..^2];

    internal static Sector From(DataRow row, IReadOnlyDictionary<string, Ward> wards) => new(
        row["sector"],
        row.Point("lat", "lon"),
        row.Count("in_borough"),
        row.Count("all"),
        [.. row.Words("wards").Select(pair => WardCount.From(row, pair, wards))]);
}

/// <summary>How many postcodes of a sector lie in a ward.</summary>
/// <param name="Ward">The ward.</param>
/// <param name="Postcodes">At least 1.</param>
public sealed record WardCount(Ward Ward, int Postcodes)
{
    internal static WardCount From(DataRow row, string pair, IReadOnlyDictionary<string, Ward> wards) =>
        pair.Split(':') is [var slug, var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var postcodes)
            ? new WardCount(row.Known(wards, slug), postcodes)
            : throw row.Wrong($"'{pair}' is not ward:count");
}
