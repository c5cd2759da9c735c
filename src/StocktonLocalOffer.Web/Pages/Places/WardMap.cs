using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Places;

/// <summary>A ward in the list and on the map: the number is the same in both.</summary>
/// <param name="Based">Listings with an address there.</param>
/// <param name="Listed">Those, and what comes there or is open to people who live there.</param>
public sealed record NumberedWard(int Number, Ward Ward, int Based, int Listed)
{
    public string InNumbers => (Based, Listed) switch
    {
        (_, 0) => "nothing yet",
        (0, var all) => $"none based here, {InWords.Number(all)} in all",
        var (based, all) => $"{InWords.Number(based)} based here, {InWords.Number(all)} in all",
    };
}

/// <summary>A town, or the villages, with its wards.</summary>
public sealed record TownWards(string Slug, string Name, IReadOnlyList<NumberedWard> Wards);

/// <summary>The wards in force as equal tiles, and as a list in the order of towns.</summary>
public sealed record WardMap
{
    // Half the width of a tile, half its height, and the step from row to row, in the drawing's own units.
    public const int HalfWidth = 26;
    public const int HalfHeight = 30;
    private const int RowStep = 45;

    public required IReadOnlyList<TownWards> Towns { get; init; }

    /// <summary>The slug of the town or ward that the page is about; empty when it is about all.</summary>
    public string Here { get; init; } = "";

    public IEnumerable<NumberedWard> Tiles => Towns.SelectMany(t => t.Wards).Where(w => w.Ward.Tile is not null);

    public int Width => Tiles.Select(t => X(t.Ward) + HalfWidth).DefaultIfEmpty().Max();

    public int Height => Tiles.Select(t => Y(t.Ward) + HalfHeight).DefaultIfEmpty().Max();

    public static int X(Ward ward) => ward.Tile is { } tile ? HalfWidth + tile.Column * 2 * HalfWidth + tile.Row % 2 * HalfWidth : 0;

    public static int Y(Ward ward) => ward.Tile is { } tile ? HalfHeight + (tile.Row - 1) * RowStep : 0;

    public bool IsHere(Ward ward) => Here.Length > 0 && (ward.Slug == Here || PlaceLinks.TownOf(ward) == Here);

    /// <summary>One search of everything counts all wards.</summary>
    public static WardMap Of(Searcher searcher, Gazetteer gazetteer, DateOnly today)
    {
        var results = searcher.Search(new SearchRequest { PageSize = SiteNumbers.Everything });
        var numbers = SiteNumbers.Of(results);
        var based = results.Hits.SelectMany(h => h.Facts.Places.BaseWards).CountBy(w => w).ToDictionary();
        var wards = gazetteer.Wards(today);
        var number = 0;
        TownWards Numbered(string slug, string name) =>
            new(slug, name, [.. wards.Where(w => PlaceLinks.TownOf(w) == slug).Select(w => new NumberedWard(++number, w, based.GetValueOrDefault(w.Slug), numbers.Of("ward", w.Slug)))]);
        return new() { Towns = [.. gazetteer.Towns.Select(t => Numbered(t.Slug, t.Name)), Numbered(PlaceLinks.Villages, "The villages")] };
    }
}
