using StocktonLocalOffer.Web.Pages.Forms;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Shortlists;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Mail;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>Sends the list as plain text to one address, which is then forgotten.</summary>
public sealed class EmailModel(ShortlistKeeper keeper, PublishedSide published, Mailer mailer, VisitorLimits limits, SiteAddress site, TimeProvider clock)
    : ShortlistPage(keeper, published, site, clock)
{
    public const string ToField = "to";
    public const string ProfessionalField = "professional";
    public const string OwnField = "own";
    public const string SendButton = "send";
    public const int LongestTo = 254;

    public string To { get; private set; } = "";

    public bool ForProfessional { get; private set; }

    /// <summary>With the address that changes the list, for a message to oneself.</summary>
    public bool WithAddress { get; private set; }

    public bool Sent { get; private set; }

    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    public async Task OnGetAsync(string token)
    {
        Sent = Request.Query.ContainsKey("sent");
        await OpenAsync(token);
    }

    public async Task<IActionResult> OnPostAsync(string token, string? to, string? professional, string? own)
    {
        (To, ForProfessional, WithAddress) = (to?.Trim() ?? "", professional is not null, own is not null);
        if (!await OpenAsync(token) || !CanChange)
            return Page();
        if (await SendAsync() is { } problem)
        {
            Problems = [problem];
            return Page();
        }

        return Redirect(ShortlistLinks.Email(token) + "?sent");
    }

    /// <returns>What went wrong; null when it is on its way.</returns>
    private async Task<FieldProblem?> SendAsync()
    {
        if (To.Length == 0)
            return new(ToField, "Type an email address");
        if (!Mailer.IsAddress(To))
            return new(ToField, "Type an email address like name@example.org");
        if (Items.Count == 0)
            return new(SendButton, "There is nothing on the list to send");
        if (!limits.TakeMessage(HttpContext))
            return new(SendButton, "Many messages were sent from here in the last hour. Try again in an hour, or print the list");
        try
        {
            await mailer.SendAsync(To, "A list from the Stockton Local Offer", ListAsText.Of(Items, HomeInMessages, Today, ForProfessional, WithAddress ? HomeInMessages + ShortlistLinks.To(Token) : ""), cancellation: HttpContext.RequestAborted);
            return null;
        }
        catch (MailNotSent)
        {
            return new(SendButton, "We could not send it just now. Try again in a few minutes, or print the list");
        }
    }
}
