using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial;

/// <summary>
/// A page of the editors' side. Its forms look at the antiforgery token themselves, so that one that was open for too long comes
/// back with everything that was typed, where the filter would answer with an error page.
/// </summary>
[IgnoreAntiforgeryToken]
public abstract class EditorPage : ProblemPage
{
    /// <summary>Who is signed in; only on pages that nobody else opens.</summary>
    public CurrentEditor Me => CurrentEditor.Of(User) ?? throw new InvalidOperationException("Nobody is signed in, and the page is open to everybody.");

    /// <summary>The same, as the desks ask for it: with the limit of what they may touch.</summary>
    protected By By => new(Me.Id, Me.Name, Me.Scope);

    /// <summary>What has just been done, to say on top of the page that follows.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>True when nothing is wrong and the form came from our own page.</summary>
    protected async Task<bool> MaySendAsync()
    {
        var antiforgery = HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            Wrong("send", "We could not tell that this came from our own page. It may have been open for a long time. Nothing is lost: look it over, and press the button again.");
        return Problems.Count == 0;
    }

    /// <summary>Answers a form that comes from nobody: what was typed comes back with it.</summary>
    protected void SaySignedOut()
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Wrong("send", "You have been signed out, to be safe. Nothing is lost: sign in on the page that opens below, come back here, and press the button again.");
    }

    /// <summary>Shows why a desk has not done what was asked.</summary>
    protected void Say(DeskResult result)
    {
        if (result.Clashed)
            Wrong("send", "Somebody else has changed this entry since you opened the page. This is how it is now: look again, then press the button again.");
        foreach (var problem in result.Problems)
            Wrong(problem.Property.Length > 0 ? problem.Property : "send", problem.Message);
    }
}
