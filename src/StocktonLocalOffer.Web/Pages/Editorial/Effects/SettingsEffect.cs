using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Effects;

/// <summary>Who would be written to and what would stand lower or be hidden with other days and months for checks.</summary>
public sealed class SettingsEffect(CheckRequests requests, TimeProvider clock)
{
    public async Task<Effect> OfAsync(PublishedSnapshot now, SiteSettings settings, CancellationToken cancellation)
    {
        var today = clock.Today();
        var (before, after) = (CheckAges.Of(now), CheckAges.Of(settings));
        var listings = now.Documents<Listing>().Where(l => !l.NotListed).ToList();
        int Count(CheckAges ages, FreshnessState state) => listings.Count(l => ages.IsListed(l, today) && ages.State(l.CheckedOn, today) == state);
        EffectRow Row(string what, FreshnessState state) => new(what, Count(before, state), Count(after, state));
        var gone = listings.Where(l => before.IsListed(l, today) && !after.IsListed(l, today)).ToList();
        return new()
        {
            Rows =
            [
                new("Providers who get an e-mail tomorrow", await AskedAsync(CheckLadder.Of(now), today.AddDays(1), cancellation), await AskedAsync(CheckLadder.Of(settings), today.AddDays(1), cancellation)),
                Row("Listings whose check counts", FreshnessState.Checked),
                Row("Overdue: a little lower in searches", FreshnessState.Overdue),
                Row("With a warning: lower still", FreshnessState.Stale),
                new("Not found by searches", listings.Count(l => !before.IsListed(l, today)), listings.Count(l => !after.IsListed(l, today))),
            ],
            Lists =
            [
                new("Searches would not find these any more", [.. gone.Take(EffectList.Shown).Select(l => new EffectLine(l.Name, ListingLinks.To(l)))], gone.Count),
            ],
        };
    }

    private async Task<int> AskedAsync(CheckLadder ladder, DateOnly day, CancellationToken cancellation) =>
        (await requests.DueAsync(ladder, day, cancellation)).SelectMany(c => c.Addresses).Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
