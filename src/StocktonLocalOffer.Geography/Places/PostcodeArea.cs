namespace StocktonLocalOffer.Geography;

/// <summary>A sector or a district, and how its postcodes fall to our wards or towns and to the neighbouring councils.</summary>
internal sealed class PostcodeArea
{
    // A part this large is the answer; the rest is a handful of postcodes. Our own judgement.
    private const double Nearly = 0.95;

    private readonly IReadOnlyList<Sector> _ours;
    private readonly IReadOnlyList<CouncilSector> _theirs;

    private PostcodeArea(string name, IEnumerable<Sector> ours, IEnumerable<CouncilSector> theirs, bool byTown)
    {
        (Name, _ours, _theirs) = (name, [.. ours], [.. theirs]);
        var parts = _ours.SelectMany(sector => sector.Wards)
            .Select(count => (Option: byTown && count.Ward.Town is { } town ? PlaceOption.For(town) : PlaceOption.For(count.Ward), count.Postcodes))
            .Concat(_theirs.Select(sector => (Option: PlaceOption.For(sector.Council), sector.Postcodes)))
            .GroupBy(part => part.Option)
            .Select(same => (Option: same.Key, Postcodes: same.Sum(part => part.Postcodes)))
            .OrderByDescending(part => part.Postcodes)
            .ToList();
        double total = parts.Sum(part => part.Postcodes);
        Options = [.. parts.Select(part => part.Option with { Share = part.Postcodes / total })];
    }

    public string Name { get; }

    /// <summary>Most postcodes first; the shares add up to 1.</summary>
    public IReadOnlyList<PlaceOption> Options { get; }

    public bool IsKnown => Options.Count > 0;

    public bool IsOurs => _ours.Count > 0;

    /// <summary>The one place nearly all of it is in; null when there are several.</summary>
    public PlaceOption? Decided => Options is [var first, ..] && (first.Share >= Nearly || !IsOurs) ? first : null;

    public static PostcodeArea Sector(Gazetteer gazetteer, string name) => new(
        name,
        gazetteer.Sectors.Where(sector => sector.Name == name),
        gazetteer.CouncilSectors.Where(sector => sector.Name == name),
        byTown: false);

    public static PostcodeArea District(Gazetteer gazetteer, string name) => new(
        name,
        gazetteer.Sectors.Where(sector => sector.District == name),
        gazetteer.CouncilSectors.Where(sector => sector.District == name),
        byTown: true);

    /// <summary>The mean of its postcodes in the borough; null when it has none.</summary>
    public Point? Homes => Geography.Point.Mean(_ours.Select(sector => (sector.Homes, sector.InBorough)));

    /// <summary>The mean of its postcodes in a neighbouring council.</summary>
    public Point? HomesIn(Council council) =>
        Geography.Point.Mean(_theirs.Where(sector => sector.Council == council).Select(sector => (sector.Homes, sector.Postcodes)));

    /// <summary>The council that has the postcodes nearest to a point; null when only we have any.</summary>
    public Council? CouncilNear(Point point) => _theirs.MinBy(sector => sector.Homes.MilesTo(point))?.Council;
}
