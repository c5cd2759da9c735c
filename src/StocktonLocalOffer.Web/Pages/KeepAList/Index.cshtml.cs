using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Shortlists;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>How to make a list, or the way back to the one that this phone remembers.</summary>
public sealed class IndexModel(ShortlistKeeper keeper) : PageModel
{
    /// <summary>True when the remembered list is there no more.</summary>
    public bool Lost { get; private set; }

    public bool Deleted => Request.Query.ContainsKey("deleted");

    public async Task<IActionResult> OnGetAsync()
    {
        // Whether this leads on depends on a cookie.
        Response.Headers.CacheControl = "no-cache, no-store";
        if (RememberedList.Read(Request) is not { } token)
            return Page();
        if (await keeper.OpenAsync(token, HttpContext.RequestAborted) is not null)
            return Redirect(ShortlistLinks.To(token));
        RememberedList.Forget(HttpContext);
        Lost = true;
        return Page();
    }
}
