using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.GetAlerts;

/// <summary>The addresses of being told when something new fits a search.</summary>
public static class AlertLinks
{
    public const string Path = "/alerts";
    public const string Sent = Path + "/look-in-your-e-mail";

    /// <summary>The form for this search.</summary>
    public static string For(SearchRequest request) => Path + SearchLinks.Query(request);

    public static string Confirm(string token) => $"{Path}/confirm/{token}";

    public static string Leave(string token) => $"{Path}/leave/{token}";
}
