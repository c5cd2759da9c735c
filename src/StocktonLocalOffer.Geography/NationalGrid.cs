namespace StocktonLocalOffer.Geography;

/// <summary>The Ordnance Survey National Grid (OSGB36), as used in Code-Point Open.</summary>
/// <remarks>
/// Formulas and constants: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes A to C, and the
/// seven-parameter Helmert transformation of its section 6.6. Good to about 5 m anywhere in Great Britain.
/// </remarks>
public static class NationalGrid
{
    private static readonly Ellipsoid Airy1830 = new(6377563.396, 6356256.909);
    private static readonly Ellipsoid Wgs84 = new(6378137.000, 6356752.314245);

    private const double ScaleOnMeridian = 0.9996012717;
    private const double TrueOriginEasting = 400_000;
    private const double TrueOriginNorthing = -100_000;
    private static readonly double OriginLatitude = double.DegreesToRadians(49);
    private static readonly double OriginLongitude = double.DegreesToRadians(-2);

    /// <summary>The WGS84 point of a grid reference.</summary>
    /// <param name="easting">Metres east of the false origin, 0 to 700,000.</param>
    /// <param name="northing">Metres north of the false origin, 0 to 1,300,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reference is off the grid.</exception>
    public static Point ToWgs84(double easting, double northing)
    {
        if (!Holds(easting, northing))
        {
            throw new ArgumentOutOfRangeException(nameof(easting), $"{easting}, {northing} is off the National Grid.");
        }

        var (latitude, longitude) = Unproject(easting, northing);
        return Wgs84.FromCartesian(Helmert(Airy1830.ToCartesian(latitude, longitude)));
    }

    /// <summary>True when the reference lies on the grid. False for NaN.</summary>
    public static bool Holds(double easting, double northing) =>
        easting is >= 0 and <= 700_000 && northing is >= 0 and <= 1_300_000;

    private static (double Latitude, double Longitude) Unproject(double easting, double northing)
    {
        var a = Airy1830.Major * ScaleOnMeridian;
        var e2 = Airy1830.EccentricitySquared;

        var latitude = OriginLatitude;
        double left;
        do
        {
            left = northing - TrueOriginNorthing - MeridianArc(latitude);
            latitude += left / a;
        }
        while (Math.Abs(left) >= 0.00001);

        var sin = Math.Sin(latitude);
        var tan = Math.Tan(latitude);
        var sec = 1 / Math.Cos(latitude);
        var nu = a / Math.Sqrt(1 - e2 * sin * sin);
        var rho = nu * (1 - e2) / (1 - e2 * sin * sin);
        var eta2 = nu / rho - 1;
        var t2 = tan * tan;
        var t4 = t2 * t2;
        var t6 = t4 * t2;

        // VII to XIIA, as the guide names them.
        var vii = tan / (2 * rho * nu);
        var viii = tan / (24 * rho * Math.Pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
        var ix = tan / (720 * rho * Math.Pow(nu, 5)) * (61 + 90 * t2 + 45 * t4);
        var x = sec / nu;
        var xi = sec / (6 * Math.Pow(nu, 3)) * (nu / rho + 2 * t2);
        var xii = sec / (120 * Math.Pow(nu, 5)) * (5 + 28 * t2 + 24 * t4);
        var xiia = sec / (5040 * Math.Pow(nu, 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);

        var d = easting - TrueOriginEasting;
        return (
            latitude - vii * d * d + viii * Math.Pow(d, 4) - ix * Math.Pow(d, 6),
            OriginLongitude + x * d - xi * Math.Pow(d, 3) + xii * Math.Pow(d, 5) - xiia * Math.Pow(d, 7));
    }

    private static double MeridianArc(double latitude)
    {
        var n = (Airy1830.Major - Airy1830.Minor) / (Airy1830.Major + Airy1830.Minor);
        var n2 = n * n;
        var n3 = n2 * n;
        var less = latitude - OriginLatitude;
        var plus = latitude + OriginLatitude;
        return Airy1830.Minor * ScaleOnMeridian * (
            (1 + n + 1.25 * n2 + 1.25 * n3) * less
            - (3 * n + 3 * n2 + 2.625 * n3) * Math.Sin(less) * Math.Cos(plus)
            + (1.875 * n2 + 1.875 * n3) * Math.Sin(2 * less) * Math.Cos(2 * plus)
            - 35 / 24.0 * n3 * Math.Sin(3 * less) * Math.Cos(3 * plus));
    }

    // OSGB36 to WGS84: metres, parts per million, seconds of arc.
    private static (double X, double Y, double Z) Helmert((double X, double Y, double Z) p)
    {
        const double scale = 1 - 20.4894e-6;
        var rx = double.DegreesToRadians(0.1502 / 3600);
        var ry = double.DegreesToRadians(0.2470 / 3600);
        var rz = double.DegreesToRadians(0.8421 / 3600);
        return (
            446.448 + scale * p.X - rz * p.Y + ry * p.Z,
            -125.157 + rz * p.X + scale * p.Y - rx * p.Z,
            542.060 - ry * p.X + rx * p.Y + scale * p.Z);
    }
}
