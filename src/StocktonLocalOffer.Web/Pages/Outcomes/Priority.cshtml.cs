using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Outcomes;

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class PriorityModel(Searcher searcher, PublishedSide published) : PageModel
{
    public Outcome Outcome { get; private set; } = null!;

    public TownsAndAges There { get; private set; } = null!;

    public IReadOnlyList<Promise> Promises { get; private set; } = [];

    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    public SearchRequest Search => new SearchRequest().With("outcome", Outcome.Code);

    public IActionResult OnGet(string slug)
    {
        var now = published.Current;
        if (now.Find<Outcome>(slug) is not { } found)
            return NotFound();

        Outcome = found.Document;
        There = TownsAndAges.Of(searcher, now, Search);
        var all = SiteNumbers.Count(searcher);
        var free = SiteNumbers.Count(searcher, new SearchRequest().With("cost", "free"));
        Promises = [.. now.Documents<OutcomeStatement>().Where(s => s.Outcome.Contains(found.Key)).OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => Promise.Of(s, all, free))];
        Commitments = [.. now.Documents<Commitment>().Where(c => c.Outcome.Contains(found.Key))];
        return Page();
    }
}
