using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Pages.TellUs;

/// <summary>What has become of something that was sent, for whoever has its token. What was typed is not shown: an address can get into other hands.</summary>
public sealed class FollowModel(FeedbackKeeper keeper, SiteAddress site) : PageModel
{
    public string? Token { get; private set; }

    public FollowedComment? Found { get; private set; }

    public bool Sent => Request.Query.ContainsKey("sent");

    public string Heading => Found is null ? "See our answer" : Sent ? "Thank you. We have what you sent" : "What you sent, and our answer";

    /// <summary>To keep.</summary>
    public Uri Address => site.To(FeedbackLinks.FollowOf(Token!), Request);

    public string State => Found!.State switch
    {
        CommentState.Waiting => "We have not answered yet.",
        CommentState.Taken => "We are working on it.",
        CommentState.Published => "Answered, and published in words that name nobody.",
        _ => "We have dealt with it. It is not published.",
    };

    public async Task<IActionResult> OnGetAsync(string? token)
    {
        // Typed by hand, or the whole address pasted.
        if (Request.Query["token"].ToString().Trim() is { Length: > 0 } typed)
            return Redirect(FeedbackLinks.FollowOf(Uri.EscapeDataString(typed.Split('?')[0].TrimEnd('/').Split('/')[^1].ToLowerInvariant())));
        Token = token;
        Found = await keeper.FollowAsync(token, HttpContext.RequestAborted);
        Response.Headers.CacheControl = "no-store";
        if (Found is null && token is not null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
