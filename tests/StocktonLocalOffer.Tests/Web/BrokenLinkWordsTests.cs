using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Pages.Editorial.BrokenLinks;

namespace StocktonLocalOffer.Tests.Web;

internal sealed class BrokenLinkWordsTests
{
    [Test]
    public void Half_past_midnight_in_summer_is_on_the_day_that_the_wall_shows()
    {
        var link = new CheckedLink { Status = 404, CheckedUtc = new(2026, 6, 30, 23, 30, 0, DateTimeKind.Utc), FailingSinceUtc = new(2026, 6, 30, 12, 0, 0, DateTimeKind.Utc) };
        Assert.That(BrokenLinkLinks.Words(link), Is.EqualTo("The page is not there any more (404). Tried on 1 July 2026, broken since 30 June 2026."));
    }
}
