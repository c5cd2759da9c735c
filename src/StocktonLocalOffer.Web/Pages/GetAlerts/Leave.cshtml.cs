using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Alerts;

namespace StocktonLocalOffer.Web.Pages.GetAlerts;

/// <summary>Ends an alert with one press: here, or with the button of a mail program, which posts to this address (RFC 8058) and has no cookie.</summary>
[IgnoreAntiforgeryToken]
public sealed class LeaveModel(AlertKeeper keeper) : PageModel
{
    public bool Left { get; private set; }

    public string Heading => Left ? "You will get no more of these" : "Stop these messages";

    public void OnGet()
    {
        // Looking does nothing: programs that check mail open every link.
    }

    public async Task OnPostAsync(string token)
    {
        // An alert that is gone already is what was wanted too.
        await keeper.LeaveAsync(token, HttpContext.RequestAborted);
        Left = true;
    }
}
