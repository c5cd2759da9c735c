using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Outcomes;

/// <summary>A priority of the strategy with its promises.</summary>
public sealed record Priority(Outcome Outcome, IReadOnlyList<Promise> Promises);

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class IndexModel(Searcher searcher, PublishedSide published, TimeProvider clock) : PageModel
{
    /// <summary>The promise that this whole site is there to keep; null when no editor has said which it is.</summary>
    public Promise? Lead { get; private set; }

    public string Lately { get; private set; } = "";

    public string CheckedShare { get; private set; } = "";

    public IReadOnlyList<Priority> Priorities { get; private set; } = [];

    public void OnGet()
    {
        var now = published.Current;
        var all = SiteNumbers.Count(searcher);
        var free = SiteNumbers.Count(searcher, new SearchRequest().With("cost", "free"));
        Priorities = [.. now.OfType<Outcome>().Select(o => new Priority(o.Document,
            [.. now.Documents<OutcomeStatement>().Where(s => s.Outcome.Contains(o.Key)).OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => Promise.Of(s, all, free))]))];
        Lead = Priorities.SelectMany(p => p.Promises).FirstOrDefault(p => p.Statement.Everything);
        Lately = InWords.Lately(CheckAges.Of(now));
        CheckedShare = InWords.Share(SiteNumbers.Checked(now, clock.Today()), all.Total);
    }
}
