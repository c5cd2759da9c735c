using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>The addresses of listings and of who runs them.</summary>
public static class ListingLinks
{
    public static string To(Listing listing) => $"/{AllDocumentTypes.Of(listing).Address}/{listing.Slug}";

    /// <summary>The same in an easy-to-read shape.</summary>
    public static string Simple(Listing listing) => To(listing) + "/simple";

    /// <summary>The published listing at this address; null when there is none.</summary>
    /// <param name="kind">"services", "clubs", "activities" or "support-groups".</param>
    public static Published<Listing>? Find(PublishedSnapshot now, string kind, string slug)
    {
        static Published<Listing>? As<T>(Published<T>? found) where T : Listing =>
            found is null ? null : new(found.Key, found.Slug, found.PublishedUtc, found.ParentKey, found.SortOrder, found.Document);
        return kind switch
        {
            "services" => As(now.Find<Service>(slug)),
            "clubs" => As(now.Find<Club>(slug)),
            "activities" => As(now.Find<Activity>(slug)),
            "support-groups" => As(now.Find<SupportGroup>(slug)),
            _ => null,
        };
    }

    /// <summary>The same for a whole path, such as "clubs/chess-club".</summary>
    public static Published<Listing>? Find(PublishedSnapshot now, string path) =>
        path.Trim('/').Split('/') is [var kind, var slug] ? Find(now, kind, slug) : null;

    public static string To(Organisation organisation) => $"/organisations/{organisation.Slug}";

    /// <summary>For tel: only digits and a leading plus.</summary>
    public static string Ring(string phone) => "tel:" + new string([.. phone.Where((c, i) => char.IsAsciiDigit(c) || (c == '+' && i == 0))]);
}
