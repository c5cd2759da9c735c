using System.Globalization;
using System.Text;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Web.Pages.FindSupport.Map;

/// <summary>
/// The borough as a picture, drawn by us: a thousand units wide, in the projection that web maps use, so that the same picture
/// lies under a map with streets.
/// </summary>
public static class BoroughPicture
{
    public const int Width = 1000;

    // The borough and a little around it.
    private const double West = -1.47, East = -1.14, South = 54.457, North = 54.652;

    public static int Height { get; } = (int)Math.Round(Width * (Up(North) - Up(South)) / double.DegreesToRadians(East - West));

    /// <summary>South, west, north and east, for a script.</summary>
    public static string Bounds { get; } = string.Create(CultureInfo.InvariantCulture, $"{South},{West},{North},{East}");

    public static bool Holds(Point point) => point is { Latitude: > South and < North, Longitude: > West and < East };

    public static (double X, double Y) At(Point point) =>
        (Width * (point.Longitude - West) / (East - West), Height * (Up(North) - Up(point.Latitude)) / (Up(North) - Up(South)));

    /// <summary>Every ward as one SVG path.</summary>
    public static string Path(IEnumerable<WardShape> shapes)
    {
        var path = new StringBuilder();
        foreach (var shape in shapes)
        {
            var (lastX, lastY) = (0, 0);
            for (var i = 0; i < shape.Points.Count; i++)
            {
                var (x, y) = At(shape.Points[i]);
                var (nowX, nowY) = ((int)Math.Round(x), (int)Math.Round(y));
                path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : i == 1 ? 'l' : ' ')}{(i == 0 ? nowX : nowX - lastX)} {(i == 0 ? nowY : nowY - lastY)}");
                (lastX, lastY) = (nowX, nowY);
            }

            path.Append('z');
        }

        return path.ToString();
    }

    private static double Up(double latitude) => Math.Log(Math.Tan(Math.PI / 4 + double.DegreesToRadians(latitude) / 2));
}
