using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace StocktonLocalOffer.Web.Pages.Errors;

/// <summary>
/// What went wrong, in words that help. It must work when nothing else does, so it asks nothing of anyone; only a page that is not
/// there is looked for once more, where it may have moved to.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class ShowModel(MovedPages moved) : PageModel
{
    public int Code { get; private set; }

    public bool IsOurs => Code >= 500;

    public string Heading => Code switch
    {
        403 => "You may not open that page",
        404 => "We cannot find that page",
        400 or 405 or 413 or 414 or 431 => "We could not read that request",
        >= 500 => "Something went wrong on our side",
        _ => "That did not work",
    };

    public async Task<IActionResult> OnGetAsync(int code)
    {
        if (code == StatusCodes.Status404NotFound && HttpMethods.IsGet(Request.Method) && HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } path && await moved.FindAsync(path, HttpContext.RequestAborted) is { } address)
            return RedirectPermanent(address);
        Code = code is >= 400 and < 600 ? code : 404;
        return Page();
    }

    public void OnPost(int code) => Code = code is >= 400 and < 600 ? code : 404;
}
