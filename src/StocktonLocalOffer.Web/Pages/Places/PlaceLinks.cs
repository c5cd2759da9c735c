using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Places;

/// <summary>The addresses of towns and wards. Wards that belong to no town stand under "villages".</summary>
public static class PlaceLinks
{
    public const string Villages = "villages";

    public static string Town(string slug) => $"{SiteLinks.Places}/{slug}";

    public static string To(Ward ward) => $"{Town(TownOf(ward))}/{ward.Slug}";

    public static string TownOf(Ward ward) => ward.Town?.Slug ?? Villages;
}
