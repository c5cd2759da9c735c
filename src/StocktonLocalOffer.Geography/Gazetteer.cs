using System.Collections.Frozen;

namespace StocktonLocalOffer.Geography;

/// <summary>The towns, wards, postcode sectors and place words of the borough, and its neighbours.</summary>
/// <remarks>Never changes once loaded: load one and share it between threads. Lookups answer null for what is not there.</remarks>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Town> _towns;
    private readonly FrozenDictionary<string, Ward> _wardsBySlug;
    private readonly FrozenDictionary<string, Ward> _wardsByCode;
    private readonly FrozenDictionary<string, Sector> _sectors;

    private Gazetteer()
    {
        Towns = [.. DataFile.Rows("towns.csv").Select(Geography.Town.From)];
        _towns = Towns.ToFrozenDictionary(town => town.Slug);

        AllWards = [.. DataFile.Rows("wards.csv").Select(row => Geography.Ward.From(row, _towns)).OrderBy(ward => ward.ValidFrom)];
        _wardsByCode = AllWards.ToFrozenDictionary(ward => ward.Code);
        _wardsBySlug = AllWards.GroupBy(ward => ward.Slug).ToFrozenDictionary(same => same.Key, same => same.Last());

        Sectors = [.. DataFile.Rows("sectors.csv").Select(row => Geography.Sector.From(row, _wardsBySlug))];
        _sectors = Sectors.ToFrozenDictionary(sector => sector.Name);

        CouncilSectors = [.. DataFile.Rows("neighbours.csv").Select(CouncilSector.From)];
        Councils = [.. CouncilSectors.Select(sector => sector.Council).Distinct()];
        Shapes = [.. DataFile.Rows("outline.csv").Select(WardShape.From)];
        PlaceWords = [.. DataFile.Rows("places.csv").Select(row => PlaceWord.From(row, this))];
    }

    /// <summary>The seven towns, by name.</summary>
    public IReadOnlyList<Town> Towns { get; }

    /// <summary>Every ward there was, is or will be, oldest first.</summary>
    public IReadOnlyList<Ward> AllWards { get; }

    /// <summary>The postcode sectors with homes in the borough.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>The neighbouring councils.</summary>
    public IReadOnlyList<Council> Councils { get; }

    /// <summary>The TS and DL postcode sectors of the neighbouring councils.</summary>
    public IReadOnlyList<CouncilSector> CouncilSectors { get; }

    /// <summary>The wards as a map draws them.</summary>
    public IReadOnlyList<WardShape> Shapes { get; }

    /// <summary>Villages and other words for places, beside the names of towns and wards.</summary>
    public IReadOnlyList<PlaceWord> PlaceWords { get; }

    /// <summary>Reads the embedded files.</summary>
    /// <exception cref="InvalidDataException">A data file is wrong; the message names the file and the line.</exception>
    public static Gazetteer Load() => new();

    /// <summary>The wards in force on a day, by name.</summary>
    public IReadOnlyList<Ward> Wards(DateOnly on) =>
        [.. AllWards.Where(ward => ward.InForce(on)).OrderBy(ward => ward.Name, StringComparer.Ordinal)];

    /// <summary>The ward of a slug; the newest when several had it, so that old addresses keep working.</summary>
    public Ward? Ward(string slug) => _wardsBySlug.GetValueOrDefault(slug);

    /// <summary>The ward of a GSS code, in force or not.</summary>
    public Ward? WardByCode(string code) => _wardsByCode.GetValueOrDefault(code);

    /// <summary>The town of a slug.</summary>
    public Town? Town(string slug) => _towns.GetValueOrDefault(slug);

    /// <summary>The neighbouring council of a GSS code.</summary>
    public Council? Council(string code) => Councils.FirstOrDefault(council => council.Code == code);

    /// <summary>The sector that a text names ("TS17 8", "ts178"), or that a full postcode lies in. Never throws.</summary>
    public Sector? Sector(string? text) => Postcode.TryParse(text, out var postcode) ? _sectors.GetValueOrDefault(postcode.Sector)
        : PostcodeSector.TryParse(text, out var sector) ? _sectors.GetValueOrDefault(sector.Sector)
        : null;

    /// <summary>The town whose homes are nearest.</summary>
    public Town NearestTown(Point point) => Towns.MinBy(town => point.MilesTo(town.Homes))!;

    /// <summary>
    /// The ward whose homes are nearest, of those with no end date. A guess for points without a postcode: right for
    /// four in five of the borough's postcodes.
    /// </summary>
    public Ward NearestWard(Point point) => AllWards.Where(ward => ward.ValidTo is null).MinBy(ward => point.MilesTo(ward.Homes))!;
}
