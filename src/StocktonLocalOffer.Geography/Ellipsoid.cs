namespace StocktonLocalOffer.Geography;

/// <summary>A flattened earth: half its width at the equator and half its height at the poles, in metres.</summary>
internal readonly record struct Ellipsoid(double Major, double Minor)
{
    public double EccentricitySquared => 1 - Minor * Minor / (Major * Major);

    public (double X, double Y, double Z) ToCartesian(double latitude, double longitude)
    {
        var nu = Nu(latitude);
        return (
            nu * Math.Cos(latitude) * Math.Cos(longitude),
            nu * Math.Cos(latitude) * Math.Sin(longitude),
            nu * (1 - EccentricitySquared) * Math.Sin(latitude));
    }

    public Point FromCartesian((double X, double Y, double Z) p)
    {
        var across = Math.Sqrt(p.X * p.X + p.Y * p.Y);
        var latitude = Math.Atan2(p.Z, across * (1 - EccentricitySquared));

        // Each round gains three digits; five reach the limit of a double.
        for (var round = 0; round < 5; round++)
        {
            latitude = Math.Atan2(p.Z + EccentricitySquared * Nu(latitude) * Math.Sin(latitude), across);
        }

        return new Point(double.RadiansToDegrees(latitude), double.RadiansToDegrees(Math.Atan2(p.Y, p.X)));
    }

    private double Nu(double latitude) => Major / Math.Sqrt(1 - EccentricitySquared * Math.Sin(latitude) * Math.Sin(latitude));
}
