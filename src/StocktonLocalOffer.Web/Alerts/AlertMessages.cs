using StocktonLocalOffer.Content.Alerts;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.GetAlerts;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Alerts;

/// <summary>What alerts write. A subject can be read over a shoulder: it never says what the search was.</summary>
public static class AlertMessages
{
    public const string ConfirmSubject = "Please confirm: news from the Local Offer";

    // More than this is a page to look at, and no letter.
    private const int Most = 20;

    /// <summary>Holds no word that somebody typed: it may go to a person who asked for nothing.</summary>
    public static string Confirm(Uri confirm) =>
        $"""
        Somebody asked us to write to this address when something new fits a search on the Stockton Local Offer.

        If it was you, open this page and press the button:
        {confirm.AbsoluteUri}

        It works for {AlertKeeper.HoursToConfirm} hours. If it was not you, do nothing. You will hear no more from us, and we forget this address.

        """;

    public static string Subject(int count) => count == 1 ? "1 new thing fits your search" : $"{InWords.Number(count)} new things fit your search";

    public static string News(IReadOnlyList<SearchHit> fresh, SearchRequest search, SiteAddress site, Uri leave) => string.Join("\n\n", ((string[])
    [
        $"{Subject(fresh.Count)} on the Stockton Local Offer.",
        .. fresh.Take(Most).Select(hit => OneOf(hit, site)),
        fresh.Count > Most ? $"And {InWords.Number(fresh.Count - Most)} more." : "",
        $"Everything that fits your search:\n{site.To(SearchLinks.To(search)).AbsoluteUri}",
        $"To stop these messages, open this page and press the button. We then delete your address:\n{leave.AbsoluteUri}\n",
    ]).Where(part => part.Length > 0));

    private static string OneOf(SearchHit hit, SiteAddress site)
    {
        var listing = hit.Facts.Listing;
        return string.Join('\n', new[]
        {
            $"{listing.Name} ({InWords.Lower(InWords.Kind(listing))}{(listing.Sample ? ", a made-up sample" : "")})",
            hit.Facts.OrganisationName.Length > 0 ? $"Run by {hit.Facts.OrganisationName}" : "",
            listing.Summary,
            site.To(hit.Facts.Url).AbsoluteUri,
        }.Where(line => line.Length > 0));
    }
}
