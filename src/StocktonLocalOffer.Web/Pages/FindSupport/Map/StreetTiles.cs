using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Web.Pages.FindSupport.Map;

/// <summary>Pictures of streets, from somebody else. They are asked for on a page that a visitor has agreed on, and on no other.</summary>
public static class StreetTiles
{
    public const string Host = "https://tile.openstreetmap.org";

    /// <summary>The parameter that says yes: "tiles=osm".</summary>
    private const string Parameter = "tiles";

    private const string Agreed = "osm";

    public static bool AreAgreed(IQueryCollection query) => query[Parameter] == Agreed;

    public static string Show(SearchRequest asked) => $"{SearchLinks.PageOf(asked, asked.Page)}&{Parameter}={Agreed}#map";

    public static string Hide(SearchRequest asked) => $"{SearchLinks.PageOf(asked, asked.Page)}#map";
}
