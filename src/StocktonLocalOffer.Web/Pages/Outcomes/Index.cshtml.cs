using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Home;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Outcomes;

/// <summary>A priority of the strategy with its promises.</summary>
public sealed record Priority(Outcome Outcome, int Listed, IReadOnlyList<Promise> Promises);

public sealed class IndexModel(Searcher searcher, PublishedSide published) : PageModel
{
    public IReadOnlyList<Priority> Priorities { get; private set; } = [];

    public void OnGet()
    {
        var now = published.Current;
        var all = SiteNumbers.Count(searcher);
        var free = SiteNumbers.Count(searcher, new SearchRequest().With("cost", "free"));
        Priorities = [.. now.OfType<Outcome>().Select(o => new Priority(o.Document, all.Of("outcome", o.Document.Code),
            [.. now.Documents<OutcomeStatement>().Where(s => s.Outcome.Contains(o.Key)).OrderBy(s => s.Code, StringComparer.Ordinal)
                .Select(s => new Promise(s.Code, s.Statement, all.Of("outcome", s.Code), free.Of("outcome", s.Code)))]))];
    }
}
