using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Places;

/// <summary>A ward in the list and on the map: the number is the same in both.</summary>
public sealed record NumberedWard(int Number, Ward Ward, int Listed);

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

    public static WardMap Of(Gazetteer gazetteer, DateOnly today, SiteNumbers numbers)
    {
        var wards = gazetteer.Wards(today);
        var number = 0;
        TownWards Numbered(string slug, string name) =>
            new(slug, name, [.. wards.Where(w => PlaceLinks.TownOf(w) == slug).Select(w => new NumberedWard(++number, w, numbers.Of("ward", w.Slug)))]);
        return new() { Towns = [.. gazetteer.Towns.Select(t => Numbered(t.Slug, t.Name)), Numbered(PlaceLinks.Villages, "The villages")] };
    }
}
