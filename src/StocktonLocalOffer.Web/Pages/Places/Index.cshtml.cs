using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Places;

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class IndexModel(Searcher searcher, Gazetteer gazetteer, TimeProvider clock) : PageModel
{
    public WardMap Map { get; private set; } = null!;

    public void OnGet()
    {
        Map = WardMap.Of(searcher, gazetteer, clock.Today());
    }
}
