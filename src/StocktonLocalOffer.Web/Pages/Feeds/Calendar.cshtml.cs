using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Feeds;

/// <summary>When everything happens that a search finds, for calendars.</summary>
[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class CalendarModel(Searcher searcher, PublishedSide published, SiteAddress site, TimeProvider clock) : PageModel
{
    // Some half a megabyte, which a phone can take in once a day.
    private const int MostListings = 400;

    public ContentResult OnGet()
    {
        var results = searcher.Search(SearchLinks.Asked(Request.Query) with { Sort = SortOrder.Best, Page = 1, PageSize = MostListings });
        var calendar = new CalendarFeed(published.Current, site.Home(Request)).Write(results.Hits.Select(h => h.Facts), FeedLinks.Title("Stockton Local Offer", results), clock.Today());
        return Content(calendar, "text/calendar; charset=utf-8");
    }
}
