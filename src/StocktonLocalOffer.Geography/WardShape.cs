using System.Globalization;

namespace StocktonLocalOffer.Geography;

/// <summary>A ward as it is drawn, to some 100 metres. Nothing to measure with.</summary>
/// <param name="Ward">The slug of the ward; a ward in two parts has two shapes.</param>
/// <param name="Points">Its edge, once around; the last point is not the first again.</param>
public sealed record WardShape(string Ward, IReadOnlyList<Point> Points)
{
    internal static WardShape From(DataRow row) => new(row["ward"], [.. row.Words("points").Select(pair => Read(row, pair))]);

    private static Point Read(DataRow row, string pair) =>
        pair.Split(':') is [var east, var north] && Degrees(east) is { } longitude && Degrees(north) is { } latitude
            ? new Point(latitude, longitude)
            : throw row.Wrong($"'{pair}' is not longitude:latitude");

    private static double? Degrees(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
}
