namespace StocktonLocalOffer.Geography;

/// <summary>
/// Straight-line miles from one point to thousands of others, quickly: the ground is taken as flat, with degrees of longitude
/// as wide as they are half-way. Within 50 miles of the borough it differs from <see cref="Point.MilesTo"/> by less than 0.01 %.
/// </summary>
public readonly struct Surroundings
{
    private const double MilesADegree = 6371008.8 / 1609.344 * Math.PI / 180;

    private readonly Point _origin;
    private readonly double _width;
    private readonly double _narrowing;

    public Surroundings(Point origin)
    {
        _origin = origin;
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(origin.Latitude));
        _width = MilesADegree * cos;
        _narrowing = MilesADegree * sin * Math.PI / 360;
    }

    /// <param name="latitude">Degrees north, -90 to 90.</param>
    /// <param name="longitude">Degrees east, -180 to 180.</param>
    public double MilesTo(double latitude, double longitude)
    {
        var north = latitude - _origin.Latitude;
        var east = (longitude - _origin.Longitude) * (_width - _narrowing * north);
        north *= MilesADegree;
        return Math.Sqrt(north * north + east * east);
    }
}
