namespace StocktonLocalOffer.Geography;

/// <summary>A place on the earth in WGS84 degrees, as maps and phones use them.</summary>
/// <param name="Latitude">Degrees north, -90 to 90. The borough lies between 54.46 and 54.65.</param>
/// <param name="Longitude">Degrees east, -180 to 180. The borough lies between -1.45 and -1.15.</param>
public readonly record struct Point(double Latitude, double Longitude)
{
    // The mean radius of the earth, 6,371.0088 km (IUGG), in miles of 1,609.344 m.
    private const double EarthRadiusMiles = 6371008.8 / 1609.344;

    /// <summary>Miles to another point in a straight line (haversine). Right to 0.5 %: the earth is taken as a sphere.</summary>
    public double MilesTo(Point other)
    {
        var north = double.DegreesToRadians(other.Latitude - Latitude);
        var east = double.DegreesToRadians(other.Longitude - Longitude);
        var h = Square(Math.Sin(north / 2))
            + Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * Square(Math.Sin(east / 2));
        return 2 * EarthRadiusMiles * Math.Asin(Math.Sqrt(Math.Min(1, h)));
    }

    /// <summary>The mean of some points, each counted as often as its weight says; null when the weights add up to nothing.</summary>
    internal static Point? Mean(IEnumerable<(Point Point, int Weight)> points)
    {
        double latitude = 0, longitude = 0, total = 0;
        foreach (var (point, weight) in points)
        {
            latitude += point.Latitude * weight;
            longitude += point.Longitude * weight;
            total += weight;
        }

        return total > 0 ? new Point(latitude / total, longitude / total) : null;
    }

    private static double Square(double value) => value * value;
}
