using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.Feeds;

/// <summary>The addresses of feeds: each takes any search.</summary>
public static class FeedLinks
{
    public const string CalendarPath = "/feeds/whats-on.ics";
    public const string NewPath = "/feeds/new.xml";

    public static string Calendar(SearchRequest request) => CalendarPath + Query(request);

    /// <summary>An address that calendars ask again and again.</summary>
    public static string Subscribe(HttpRequest asked, SearchRequest request) => $"webcal://{asked.Host}{asked.PathBase}{Calendar(request)}";

    public static string New(SearchRequest request) => NewPath + Query(request);

    /// <summary>"New in the Stockton Local Offer: Autism, Age 9"; no number, for it stays on somebody's screen for months.</summary>
    public static string Title(string start, SearchResults results) =>
        results.Chips.Count == 0 ? start : $"{start}: {string.Join(", ", results.Chips.Select(c => c.Label))}";

    // Neither page nor view nor order mean anything in a feed.
    private static string Query(SearchRequest request) => SearchLinks.Query(request with { View = ResultsView.List, Sort = SortOrder.Best, Page = 1 });
}
