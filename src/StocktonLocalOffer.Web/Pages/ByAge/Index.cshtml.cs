using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.ByAge;

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class IndexModel(Searcher searcher) : PageModel
{
    public IReadOnlyList<(AgeBand Band, int Listed)> Bands { get; private set; } = [];

    public int ForParents { get; private set; }

    public int NotStated { get; private set; }

    public void OnGet()
    {
        var all = SiteNumbers.Count(searcher);
        Bands = [.. AgeBand.All.Select(b => (b, SiteNumbers.Count(searcher, b.In(new SearchRequest())).Total))];
        ForParents = all.Of("audience", AgeLinks.Parents);
        NotStated = all.Of("age", "not-known");
    }
}
