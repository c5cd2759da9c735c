using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.WhatMustBeHere;

/// <summary>The law's list of what a Local Offer must include, and what answers each line.</summary>
[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class IndexModel(Searcher searcher, PublishedSide published, TimeProvider clock) : PageModel
{
    public IReadOnlyList<LawLine> Lines { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public IReadOnlyList<LawLine> Empty => [.. Lines.Where(l => l.Cover == Cover.Empty)];

    public int Of(Cover cover) => Lines.Count(l => l.Cover == cover);

    public void OnGet()
    {
        Today = clock.Today();
        IReadOnlyList<ListingFacts> listed = [.. searcher.Search(new SearchRequest { PageSize = SiteNumbers.Everything }).Hits.Select(h => h.Facts)];
        Lines = LawLine.All(published.Current, listed);
    }

    /// <summary>"Last checked 3 weeks ago. The one that has waited longest: 8 months ago."; empty without anything to check.</summary>
    public string Checked(LawLine line)
    {
        if (line.Cover == Cover.Empty)
            return "";
        if (line.LastChecked is not { } last)
            return "We do not know when any of it was checked.";
        var longest = line.LongestAgo is { } first ? first == last ? "" : $" The one that has waited longest: {InWords.Ago(first, Today)}." : " For some we do not know when they were checked.";
        return $"Last checked {InWords.Ago(last, Today)}.{longest}";
    }
}
