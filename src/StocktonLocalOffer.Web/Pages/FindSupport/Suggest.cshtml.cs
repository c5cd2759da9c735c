using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search.Suggesting;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>What the typed letters may become, for the search box. Nothing of it is written down.</summary>
public sealed class SuggestModel(Suggester suggester, PublishedSide published) : PageModel
{
    public JsonResult OnGet()
    {
        var typed = SearchLinks.Asked(Request.Query).Text;
        // Going back a letter asks the same again. Private: what somebody types is no matter for a cache on the way.
        Response.Headers.CacheControl = "private, max-age=60";
        return new(SuggestJson.Of(typed, suggester.Of(published.Current).Find(typed)), SearchJson.Options);
    }
}
