using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Places;

public sealed class IndexModel(Searcher searcher, Gazetteer gazetteer, TimeProvider clock) : PageModel
{
    public WardMap Map { get; private set; } = null!;

    public SiteNumbers Numbers { get; private set; } = null!;

    public void OnGet()
    {
        Numbers = SiteNumbers.Count(searcher);
        Map = WardMap.Of(gazetteer, clock.Today(), Numbers);
    }
}
