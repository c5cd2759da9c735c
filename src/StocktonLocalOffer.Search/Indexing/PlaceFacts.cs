using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>How a listing belongs to a ward or town, best first.</summary>
public enum PlaceRelation
{
    /// <summary>Neither based there nor known to serve it.</summary>
    None,

    /// <summary>People from there may use it, somewhere else.</summary>
    OpenToYou,

    /// <summary>It comes to people there: home visits, schools, online, telephone.</summary>
    ComesHere,

    /// <summary>It has an address there.</summary>
    BasedHere,
}

/// <summary>Where a listing is and whom it serves, worked out once for the index. An area nobody has told us serves nobody but the place itself.</summary>
public sealed class PlaceFacts
{
    private static readonly string[] TravellingModes = ["at-home", "in-school-or-setting", "out-and-about", "online-live", "online-any-time", "phone-or-text"];

    private readonly HashSet<string> _baseWards;
    private readonly HashSet<string> _baseTowns;
    private readonly HashSet<string> _servedWards = new(StringComparer.Ordinal);
    private readonly HashSet<string> _servedTowns = new(StringComparer.Ordinal);
    private readonly bool _travels;

    public PlaceFacts(Listing listing, Gazetteer gazetteer)
    {
        var wards = listing.Locations.Select(l => WardOf(l, gazetteer)).OfType<Ward>().ToList();
        _baseWards = [.. wards.Select(w => w.Slug)];
        _baseTowns = [.. wards.Select(w => w.Town?.Slug).OfType<string>(), .. listing.Locations.Select(l => l.Town).Where(t => t.Length > 0)];
        BaseTownName = _baseTowns.Select(t => gazetteer.Town(t)?.Name).FirstOrDefault(t => t is not null) ?? wards.FirstOrDefault()?.Name;
        _travels = listing.Locations.Count == 0 || listing.Modes.Any(TravellingModes.Contains);
        Points = [.. listing.Locations.Select(l => PointOf(l, gazetteer)).OfType<Point>()];

        foreach (var ward in Served(listing, gazetteer))
        {
            _servedWards.Add(ward.Slug);
            if (ward.Town is { } town)
                _servedTowns.Add(town.Slug);
        }

        // A town or ward named outright counts even when no ward of today belongs to it.
        if (listing.Area == "towns")
            _servedTowns.UnionWith(listing.AreaTowns);
        if (listing.Area == "wards")
            _servedWards.UnionWith(listing.AreaWards);
    }

    /// <summary>Wards it is based in or serves.</summary>
    public IEnumerable<string> Wards => _baseWards.Union(_servedWards);

    /// <summary>Towns it is based in or serves.</summary>
    public IEnumerable<string> Towns => _baseTowns.Union(_servedTowns);

    public IReadOnlyCollection<string> BaseWards => _baseWards;

    public IReadOnlyCollection<string> BaseTowns => _baseTowns;

    /// <summary>The town, or in the villages the ward, of the first address; null without one.</summary>
    public string? BaseTownName { get; }

    /// <summary>Where its places are: the exact point when known, else the homes of its ward, else its postcode sector.</summary>
    public IReadOnlyList<Point> Points { get; }

    public PlaceRelation InWard(string slug) => Relation(_baseWards.Contains(slug), _servedWards.Contains(slug));

    public PlaceRelation InTown(string slug) => Relation(_baseTowns.Contains(slug), _servedTowns.Contains(slug));

    /// <summary>It comes to people: home visits, schools, online, telephone, or no address at all. Its office may be anywhere.</summary>
    public bool Travels => _travels;

    /// <summary>Miles from a point to the nearest of its places; null when it has none.</summary>
    public double? MilesFrom(Point origin) => Points.Count == 0 ? null : Points.Min(p => p.MilesTo(origin));

    private PlaceRelation Relation(bool based, bool served) =>
        based ? PlaceRelation.BasedHere : !served ? PlaceRelation.None : _travels ? PlaceRelation.ComesHere : PlaceRelation.OpenToYou;

    private static IEnumerable<Ward> Served(Listing listing, Gazetteer gazetteer) => listing.Area switch
    {
        "borough" or "wider" => gazetteer.AllWards,
        "towns" => gazetteer.AllWards.Where(w => w.Town is { } town && listing.AreaTowns.Contains(town.Slug)),
        "wards" => gazetteer.AllWards.Where(w => listing.AreaWards.Contains(w.Slug)),
        _ => [],
    };

    private static Ward? WardOf(Location location, Gazetteer gazetteer) =>
        location.Ward.Length > 0 ? gazetteer.Ward(location.Ward) : null;

    private static Point? PointOf(Location location, Gazetteer gazetteer) =>
        location is { Latitude: { } latitude, Longitude: { } longitude } ? new Point((double)latitude, (double)longitude)
        : WardOf(location, gazetteer)?.Homes ?? gazetteer.Sector(location.Postcode)?.Homes;
}
