using Microsoft.AspNetCore.Mvc;

namespace StocktonLocalOffer.Web.Pages.Forms;

/// <summary>
/// A form that gives back what was typed, whatever is wrong. The guard looks at the antiforgery token itself: a form that was
/// open for too long comes back filled in, where the filter would answer with an error page.
/// </summary>
[IgnoreAntiforgeryToken]
public abstract class FormPage(FormGuard guard) : ProblemPage
{
    /// <summary>True when nothing is wrong and the guard lets it through; it is asked only then.</summary>
    protected async Task<bool> MaySendAsync(TimeSpan least)
    {
        if (Problems.Count == 0 && await guard.ProblemAsync(HttpContext, least) is { } held)
            Wrong("send", held);
        return Problems.Count == 0;
    }
}
