using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Links;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.BrokenLinks;

/// <summary>Where links that do not work are looked at, and how they are spoken of.</summary>
public static class BrokenLinkLinks
{
    public const string List = "/editorial/links";

    /// <summary>"The page is not there any more (404). Tried on 3 November 2026, broken since 1 November 2026."</summary>
    public static string Words(CheckedLink link)
    {
        var said = link.Status switch
        {
            null => $"{link.Fault}.",
            404 or 410 => $"The page is not there any more ({link.Status}).",
            >= 500 => $"The site has a fault ({link.Status}).",
            401 or 403 => $"It turns programs away ({link.Status}).",
            _ => $"It answered with {link.Status}.",
        };
        var tried = SiteClock.Day(link.CheckedUtc);
        var since = link.FailingSinceUtc is { } first && SiteClock.Day(first) != tried ? $", broken since {InWords.Date(SiteClock.Day(first))}" : "";
        return $"{said} Tried on {InWords.Date(tried)}{since}.";
    }

    /// <summary>What became of one that was tried just now.</summary>
    public static string Words(LinkAnswer answer) => answer.State switch
    {
        LinkState.Works => "It works now.",
        LinkState.WouldNotSay => "It would not say. Open it yourself to see.",
        _ => "It still does not work.",
    };
}
