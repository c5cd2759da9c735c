using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.Feeds;

/// <summary>What is newly published among all that a search finds, for feed readers.</summary>
[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class NewModel(Searcher searcher, PublishedSide published, SiteAddress site) : PageModel
{
    // More than the borough has; a limit keeps the answer quick whatever is imported.
    private const int MostListings = 5000;

    // What changes in a busy month.
    private const int MostNews = 50;

    public ContentResult OnGet()
    {
        var asked = SearchLinks.Asked(Request.Query) with { Page = 1, PageSize = MostListings };
        var results = searcher.Search(asked);
        var now = published.Current;
        var news = results.Hits.Select(h => (h.Facts, Published: now.Find(h.Facts.Key)?.PublishedUtc)).Where(n => n.Published is not null)
            .OrderByDescending(n => n.Published).ThenBy(n => n.Facts.Listing.Name, StringComparer.OrdinalIgnoreCase)
            .Select(n => new NewsItem(n.Facts, n.Published!.Value)).Take(MostNews).ToList();
        var address = site.Home(Request);
        return Content(new NewsFeed(address, FeedLinks.Title("New in the Stockton Local Offer", results), address + SearchLinks.To(asked), address + FeedLinks.New(asked)).Write(news), "application/rss+xml; charset=utf-8");
    }
}
