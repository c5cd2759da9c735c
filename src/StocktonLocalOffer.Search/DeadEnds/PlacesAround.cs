using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Places;

namespace StocktonLocalOffer.Search.DeadEnds;

/// <summary>The places round about the one that was asked for, nearest homes first.</summary>
internal sealed class PlacesAround
{
    // The next ring at which a family may still go: on foot, by bus, by car.
    private static readonly double[] Rings = [2, 3, 5, 10, 20];

    private readonly Gazetteer _gazetteer;
    private readonly DateOnly _today;
    private readonly PlaceScope _place;
    private readonly HashSet<string> _wards;
    private readonly HashSet<string> _towns;
    private readonly Point? _from;

    public PlacesAround(PlaceScope place, Gazetteer gazetteer, DateOnly today)
    {
        (_place, _gazetteer, _today) = (place, gazetteer, today);
        _wards = [.. place.Wards, .. place.ChosenWards];
        _towns = [.. place.Towns, .. place.ChosenTowns];
        List<Point> homes = [.. _wards.Select(gazetteer.Ward).OfType<Ward>().Select(w => w.Homes), .. _towns.Select(gazetteer.Town).OfType<Town>().Select(t => t.Homes)];
        _from = place.Origin ?? (homes.Count == 0 ? null : new Point(homes.Average(h => h.Latitude), homes.Average(h => h.Longitude)));
    }

    /// <summary>The limit that is in force; null without one.</summary>
    public double? Within => _place.Within;

    /// <summary>The same search a little further around.</summary>
    public IEnumerable<PlaceNearby> WiderRings(SearchRequest asked) => _place.Within is not { } within ? []
        : Rings.Where(r => r > within).Select(r => new PlaceNearby($"Within {r:0} miles of {_place.MeasuredFrom}", asked with { Within = $"{r:0}", Page = 1 }, null));

    /// <summary>The wards of today that touch the one asked for.</summary>
    public IEnumerable<PlaceNearby> Touching(SearchRequest asked) => _from is not { } from ? []
        : _wards.Select(_gazetteer.Ward).OfType<Ward>().SelectMany(w => w.Neighbours).Distinct().Where(n => !_wards.Contains(n))
            .Select(_gazetteer.Ward).OfType<Ward>().Where(w => w.InForce(_today))
            .Select(w => new PlaceNearby($"{w.Name} ward", InPlace(asked, "ward", w.Slug), from.MilesTo(w.Homes)))
            .OrderBy(p => p.Miles);

    /// <summary>All other towns.</summary>
    public IEnumerable<PlaceNearby> Towns(SearchRequest asked) => _from is not { } from ? []
        : _gazetteer.Towns.Where(t => !_towns.Contains(t.Slug))
            .Select(t => new PlaceNearby(t.Name, InPlace(asked, "town", t.Slug), from.MilesTo(t.Homes)))
            .OrderBy(p => p.Miles);

    private static SearchRequest InPlace(SearchRequest asked, string facet, string slug) =>
        (asked with { Postcode = "", Within = "" }).WithValues("town", []).WithValues("ward", []).WithValues(facet, [slug]);
}
