using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>Whole addresses, for what leaves the site: feeds, messages, structured data.</summary>
public static class SiteAddress
{
    /// <summary>The path at the address that families use, or at the one that was asked for when none is set.</summary>
    /// <param name="path">Starts with a slash.</param>
    public static string Of(HttpRequest request, SiteOptions site, string path) =>
        (site.Address.Length > 0 ? site.Address : $"{request.Scheme}://{request.Host}{request.PathBase}") + path;
}
