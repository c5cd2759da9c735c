using System.Globalization;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.FindSupport.Map;

/// <summary>A place on the map and what is there.</summary>
/// <param name="Number">From 1, as on its pin.</param>
public sealed record MapPlace(int Number, Point Point, IReadOnlyList<ResultCard> Cards)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"p{Number}");

    public string Latitude => Point.Latitude.ToString("0.#####", CultureInfo.InvariantCulture);

    public string Longitude => Point.Longitude.ToString("0.#####", CultureInfo.InvariantCulture);
}

/// <summary>A pin for one place, or for places too close to tell apart on a phone.</summary>
public sealed record MapPin(IReadOnlyList<MapPlace> Places)
{
    // A name on a pin is read aloud whole.
    private const int MostNames = 5;

    public MapPlace First => Places[0];

    /// <summary>"3", or "3+" when it stands for more.</summary>
    public string Label => First.Number.ToString(CultureInfo.InvariantCulture) + (Places.Count > 1 ? "+" : "");

    public string X => Share(BoroughPicture.At(First.Point).X / BoroughPicture.Width);

    public string Y => Share(BoroughPicture.At(First.Point).Y / BoroughPicture.Height);

    /// <summary>"3+: Swim club, Judo club and 4 more".</summary>
    public string Title
    {
        get
        {
            var names = Places.SelectMany(p => p.Cards).Select(c => c.Listing.Name).Distinct().ToList();
            return $"{Label}: {(names.Count > MostNames ? $"{string.Join(", ", names.Take(MostNames - 1))} and {names.Count - MostNames + 1} more" : InWords.List(names))}";
        }
    }

    private static string Share(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <summary>Results as pins on the borough, and the same places as a list that is always complete.</summary>
public sealed record ResultsMap
{
    // Pins of 28 pixels on a map of 284, that of the smallest phone, must not touch.
    private const double Apart = 30.0 / 284 * BoroughPicture.Width;

    // The middle of a town is where pins are.
    private const int BelowPin = 58;

    public required string Outline { get; init; }

    /// <summary>Names to find one's way by.</summary>
    public required IReadOnlyList<(string Name, int X, int Y)> Towns { get; init; }

    public required IReadOnlyList<MapPin> Pins { get; init; }

    /// <summary>What has no place, or one outside the picture.</summary>
    public required IReadOnlyList<ResultCard> Elsewhere { get; init; }

    public IEnumerable<MapPlace> Places => Pins.SelectMany(p => p.Places);

    /// <param name="hits">In the order of the search; a pin is numbered by the best of what it stands for.</param>
    public static ResultsMap Of(IReadOnlyList<SearchHit> hits, SearchRequest asked, Gazetteer gazetteer, DateOnly today)
    {
        var cards = hits.Select(h => (Hit: h, Card: ResultCard.Of(h, asked, today))).ToList();
        var places = cards
            .SelectMany(c => c.Hit.Facts.Places.Points.Where(BoroughPicture.Holds).Select(Rounded).Distinct().Select(point => (Point: point, c.Card)))
            .GroupBy(p => p.Point, p => p.Card);

        var pins = new List<List<(Point Point, List<ResultCard> Cards)>>();
        foreach (var place in places)
        {
            var near = pins.Find(p => Distance(p[0].Point, place.Key) < Apart);
            if (near is null)
                pins.Add(near = []);
            near.Add((place.Key, [.. place]));
        }

        var number = 0;
        return new ResultsMap
        {
            Outline = BoroughPicture.Path(gazetteer.Shapes),
            Towns = [.. gazetteer.Towns.Select(t => (t.Name, (int)BoroughPicture.At(t.Homes).X, (int)BoroughPicture.At(t.Homes).Y + BelowPin))],
            Pins = [.. pins.Select(pin => new MapPin([.. pin.Select(p => new MapPlace(++number, p.Point, p.Cards))]))],
            Elsewhere = [.. cards.Where(c => !c.Hit.Facts.Places.Points.Any(BoroughPicture.Holds)).Select(c => c.Card)],
        };
    }

    // Ten metres: two clubs in one hall are at one place.
    private static Point Rounded(Point point) => new(Math.Round(point.Latitude, 4), Math.Round(point.Longitude, 4));

    private static double Distance(Point a, Point b)
    {
        var ((ax, ay), (bx, by)) = (BoroughPicture.At(a), BoroughPicture.At(b));
        return Math.Sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
    }
}
