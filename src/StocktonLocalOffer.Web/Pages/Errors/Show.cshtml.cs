using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace StocktonLocalOffer.Web.Pages.Errors;

/// <summary>What went wrong, in words that help. It must work when nothing else does, so it asks nothing of anyone.</summary>
[IgnoreAntiforgeryToken]
public sealed class ShowModel : PageModel
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

    public void OnGet(int code) => Code = code is >= 400 and < 600 ? code : 404;

    public void OnPost(int code) => OnGet(code);
}
