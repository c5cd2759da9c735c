using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Alerts;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Alerts;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.GetAlerts;

/// <summary>Shows what will be watched, and asks where to write.</summary>
public sealed class IndexModel(FormGuard guard, AlertKeeper keeper, WatchedSearch searches, Mailer mailer, SiteAddress site) : FormPage(guard)
{
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>What is watched, as it will be kept: a postcode is a sector already.</summary>
    public SearchResults Results { get; private set; } = null!;

    public Field EmailField => new("email", "Your e-mail") { Value = Email ?? "", Problem = ProblemOf("email"), Type = "email", Fill = "email", Most = SearchAlert.LongestEmail };

    public void OnGet() => Read();

    public async Task<IActionResult> OnPostAsync()
    {
        var query = Read();
        var email = Typed(Email);
        CheckEmail("email", email, "Type your e-mail address");
        if (query.Length > SearchAlert.LongestQuery)
            Wrong("send", "This search is too long for us to keep. Take some filters away, and try again.");
        if (!await MaySendAsync(TimeSpan.Zero))
            return Page();

        if (await keeper.AskAsync(email, query, HttpContext.RequestAborted) is { } token && !await SendAsync(email, token))
        {
            Wrong("send", "We could not send the e-mail just now. Nothing is lost: try again in a few minutes.");
            return Page();
        }

        // The same whether or not the address was known: nobody learns who has alerts.
        return Redirect(AlertLinks.Sent);
    }

    private string Read()
    {
        var query = searches.QueryOf(SearchLinks.Asked(Request.Query));
        Results = searches.Look(query);
        return query;
    }

    private async Task<bool> SendAsync(string email, string token)
    {
        try
        {
            await mailer.SendAsync(email, AlertMessages.ConfirmSubject, AlertMessages.Confirm(site.To(AlertLinks.Confirm(token))), cancellation: HttpContext.RequestAborted);
            return true;
        }
        catch (MailNotSent)
        {
            await keeper.ForgetAsync(token, HttpContext.RequestAborted);
            return false;
        }
    }
}
