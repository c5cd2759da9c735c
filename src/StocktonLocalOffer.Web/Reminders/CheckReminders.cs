using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.Editorial.StillRight;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Reminders;

/// <summary>Asks providers whether their entries are still right. May be run at any time: each step is taken once.</summary>
public sealed class CheckReminders(CheckRequests requests, PublishedSide published, Mailer mailer, SiteAddress site, TimeProvider clock, ILogger<CheckReminders> log)
{
    public const string Subject = "Is this still right? Your entry on the Stockton Local Offer";

    /// <returns>How many messages went out.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var sent = 0;
        foreach (var check in await requests.DueAsync(clock.Today(), cancellation))
            if (await requests.TakeAsync(check, cancellation) is { } token)
                sent += await SendAsync(check, token, cancellation);
        if (sent > 0)
            log.LogInformation("{Count} reminders sent", sent);
        return sent;
    }

    private async Task<int> SendAsync(CheckToAsk check, string token, CancellationToken cancellation)
    {
        var (sent, failed) = (0, false);
        foreach (var address in check.Addresses.Where(Mailer.IsAddress))
        {
            try
            {
                await mailer.SendAsync(address, Subject, Text(check, site.To(StillRightLinks.Of(token))), cancellation: cancellation);
                sent++;
            }
            catch (MailNotSent)
            {
                // The mailer logged why.
                failed = true;
            }
        }

        // The next run tries again, but never once somebody has the link: it would stop working.
        if (failed && sent == 0)
            await requests.GiveBackAsync(check, cancellation);
        return sent;
    }

    private string Text(CheckToAsk check, Uri answer) =>
        $"""
        Families use your entry "{check.Entry.Document.Name}":
        {site.To(ListingLinks.To(check.Entry.Document)).AbsoluteUri}

        {Due(check)} Is everything on it still right? It takes one press:
        {answer.AbsoluteUri}

        If something has changed, you can say so on the same page. You need no account.

        An entry that nobody checks for {Ages.Stale} months is shown with a warning. After {Ages.Hidden} months searches do not find it.

        """;

    private CheckAges Ages => CheckAges.Of(published.Current);

    private string Due(CheckToAsk check) => check.Due < clock.Today()
        ? $"It should have been checked by {InWords.Date(check.Due)}."
        : $"It should be checked by {InWords.Date(check.Due)}.";
}
