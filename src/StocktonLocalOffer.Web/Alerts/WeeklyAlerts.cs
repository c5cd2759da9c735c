using StocktonLocalOffer.Content.Alerts;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Mail;
using StocktonLocalOffer.Web.Pages.GetAlerts;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Alerts;

/// <summary>
/// Tells once a week what is new. May be run at any time and as often as one likes: each alert is due once after each sending
/// time, so that a site which was down on the day catches up, and nothing is sent twice.
/// </summary>
public sealed class WeeklyAlerts(AlertKeeper keeper, WatchedSearch searches, Mailer mailer, SiteAddress site, TimeProvider clock, ILogger<WeeklyAlerts> log)
{
    // In time to plan a weekend.
    private const DayOfWeek SendingDay = DayOfWeek.Thursday;
    private const int SendingHour = 7;

    /// <returns>How many messages went out.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var sent = 0;
        foreach (var alert in await keeper.DueAsync(LastSending(), cancellation))
            if (await keeper.TakeAsync(alert, cancellation) && await TellAsync(alert, cancellation))
                sent++;
        if (sent > 0)
            log.LogInformation("{Count} alerts sent", sent);
        return sent;
    }

    private async Task<bool> TellAsync(SearchAlert alert, CancellationToken cancellation)
    {
        var told = ToldKeys.Read(alert.Told);
        var fresh = searches.All(alert.Query).Where(h => !told.Contains(h.Facts.Key)).ToList();
        if (fresh.Count == 0)
            return false;

        var leave = site.To(AlertLinks.Leave(alert.LeaveToken));
        try
        {
            await mailer.SendAsync(alert.Email, AlertMessages.Subject(fresh.Count), AlertMessages.News(fresh, WatchedSearch.Read(alert.Query), site, leave), leave, cancellation);
        }
        catch (MailNotSent)
        {
            // The mailer logged why. The next run tries again.
            await keeper.GiveBackAsync(alert, cancellation);
            return false;
        }

        await keeper.ToldAsync(alert, fresh.Select(h => h.Facts.Key), cancellation);
        return true;
    }

    private DateTime LastSending()
    {
        var now = clock.Local();
        var last = now.Date.AddDays(-(((int)now.DayOfWeek - (int)SendingDay + 7) % 7)).AddHours(SendingHour);
        return SiteClock.Utc(last > now ? last.AddDays(-7) : last);
    }
}
