using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Pages.Listings;

namespace StocktonLocalOffer.Web.Pages.Embed;

/// <summary>The addresses of what other websites may show inside their own pages.</summary>
public static class EmbedLinks
{
    public const string Path = "/embed";

    /// <summary>All that may be shown in a frame of another site lies under this.</summary>
    public const string Frames = "/embed/frame";

    public const string Search = Frames + "/search";

    public const string Script = "/embed.js";

    public static string To(Listing listing) => Frames + ListingLinks.To(listing);
}
