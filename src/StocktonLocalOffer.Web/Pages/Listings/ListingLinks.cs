using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>The addresses of listings and of who runs them.</summary>
public static class ListingLinks
{
    public static string To(Listing listing) => $"/{AllDocumentTypes.Of(listing).Address}/{listing.Slug}";

    public static string To(Organisation organisation) => $"/organisations/{organisation.Slug}";

    /// <summary>For tel: only digits and a leading plus.</summary>
    public static string Ring(string phone) => "tel:" + new string([.. phone.Where((c, i) => char.IsAsciiDigit(c) || (c == '+' && i == 0))]);
}
