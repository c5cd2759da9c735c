using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>The same search, for machines.</summary>
public sealed class JsonModel(Searcher searcher) : PageModel
{
    public JsonResult OnGet() => new(SearchJson.Of(searcher.Search(IndexModel.AskedIn(Request.Query))), SearchJson.Options);
}
