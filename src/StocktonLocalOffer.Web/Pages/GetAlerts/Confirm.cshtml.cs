using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Alerts;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Alerts;

namespace StocktonLocalOffer.Web.Pages.GetAlerts;

/// <summary>
/// Confirms an alert. Looking does nothing, because programs that check mail for viruses open every link; the button does it. The
/// token of the address is what antiforgery would be elsewhere, and so no cookie is set.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class ConfirmModel(AlertKeeper keeper, WatchedSearch searches) : PageModel
{
    /// <summary>What waits to be confirmed; null when nothing does.</summary>
    public SearchResults? Results { get; private set; }

    /// <summary>Set once it is confirmed.</summary>
    public string? LeaveToken { get; private set; }

    public string Heading => LeaveToken is not null ? "Done. We will tell you" : Results is not null ? "Press the button to confirm" : "There is nothing to confirm";

    public async Task OnGetAsync(string token)
    {
        Response.Headers.CacheControl = "no-store";
        if (await keeper.ToConfirmAsync(token, HttpContext.RequestAborted) is { } query)
            Results = searches.Look(query);
    }

    public async Task OnPostAsync(string token)
    {
        Response.Headers.CacheControl = "no-store";
        if (await keeper.ToConfirmAsync(token, HttpContext.RequestAborted) is { } query)
            LeaveToken = await keeper.ConfirmAsync(token, searches.All(query).Select(h => h.Facts.Key), HttpContext.RequestAborted);
    }
}
