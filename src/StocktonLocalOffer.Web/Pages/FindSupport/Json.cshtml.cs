using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>The same search, for machines.</summary>
[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class JsonModel(Searcher searcher) : PageModel
{
    public JsonResult OnGet() => new(SearchJson.Of(searcher.Search(SearchLinks.Asked(Request.Query))), SearchJson.Options);
}
