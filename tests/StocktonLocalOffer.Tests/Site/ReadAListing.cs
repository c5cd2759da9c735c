using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Web.Pages.Listings;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class ReadAListing
{
    private const string Football = "/clubs/brackenside-inclusive-football-5-to-11";

    [Test]
    public async Task The_simple_view_answers_six_questions_one_idea_a_line()
    {
        var page = await SiteFixture.Site.Page(Football + "/simple");
        Assert.That(page.QuerySelectorAll(".simple-part h2").Select(h => h.TextContent.Trim()), Is.EqualTo(new[] { "Who is it for?", "Where is it?", "When is it?", "How much is it?", "How do I start?", "What is it like?", "Is this still right?" }));
        foreach (var line in page.QuerySelectorAll(".simple-part p").Select(p => p.TextContent.Trim()))
            Assert.That(line, Does.Not.Match(@"\p{Ll}[.!?] \p{Lu}\p{Ll}"), "one sentence a line");
        Assert.That(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Is.EqualTo(Football));
        Assert.That(page.QuerySelectorAll(".simple-part svg"), Is.Not.Empty);
        Assert.That((await SiteFixture.Site.Page(Football + "/simple?symbols=no")).QuerySelectorAll(".simple-part svg"), Is.Empty);
    }

    [Test]
    public async Task The_simple_view_says_what_is_not_known()
    {
        var json = await SiteFixture.Site.Client().GetStringAsync(new Uri("/search.json?cost=not-known", UriKind.Relative));
        var url = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("results")[0].GetProperty("url").GetString()!;
        var cost = (await SiteFixture.Site.Page(url + "/simple")).QuerySelectorAll(".simple-part").Single(p => p.TextContent.Contains("How much is it?", StringComparison.Ordinal));
        Assert.That(cost.TextContent, Does.Contain("not know").And.Not.Match(@"\bFree\b"));
    }

    [TestCase("/needs/self-harm", true)]
    [TestCase("/needs/cpv", true)]
    [TestCase("/needs/autism", false)]
    [TestCase("/search?need=cpv", true)]
    [TestCase("/search?q=domestic+abuse", true)]
    [TestCase("/search?q=swimming", false)]
    [TestCase("/support-groups/behind-the-door-parents-living-with-child-violence", true)]
    [TestCase("/support-groups/behind-the-door-parents-living-with-child-violence/simple", true)]
    [TestCase("/services/when-your-child-hurts-or-frightens-you", true)]
    [TestCase("/guides/annual-reviews", false)]
    [TestCase(Football, false)]
    public async Task A_page_that_somebody_may_have_to_hide_has_a_way_out_that_is_a_plain_link(string address, bool sensitive)
    {
        var response = await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative));
        Assert.That((int)response.StatusCode, Is.EqualTo(200));
        var leave = (await TestSite.Page(response)).QuerySelector("main a[data-leave]");
        Assert.That(leave is not null, Is.EqualTo(sensitive));
        if (leave is not null)
            Assert.That((leave.GetAttribute("href"), leave.GetAttribute("rel"), leave.TextContent), Is.EqualTo(("https://www.bbc.co.uk/weather", "nofollow noreferrer", "Leave this site")));
    }

    [Test]
    public async Task Nobody_is_told_to_ring_where_there_is_no_number()
    {
        var today = DateOnly.FromDateTime(TestSite.Now.UtcDateTime);
        var old = SiteFixture.Site.Services.GetRequiredService<PublishedSide>().Current.OfType<Listing>().Select(l => l.Document)
            .Where(l => CheckAges.Usual.State(l.CheckedOn, today) != FreshnessState.Checked).Select(ListingLinks.To).ToList();
        Assert.That(old, Does.Contain("/clubs/home-ed-exam-table"));
        foreach (var address in old)
        {
            var page = await SiteFixture.Site.Page(address);
            var notice = page.QuerySelectorAll(".notice p").Single(n => n.TextContent.Contains("may have changed", StringComparison.Ordinal));
            Assert.That(notice.TextContent, Does.EndWith(page.QuerySelector(".side a[href^='tel:']") is null ? "Ask before you go." : "Ring before you go."), address);
        }
    }

    [Test]
    public async Task Reading_aloud_is_hidden_until_a_script_finds_a_voice()
    {
        var page = await SiteFixture.Site.Page(Football);
        Assert.That(page.QuerySelector("[data-aloud]")!.HasAttribute("hidden"), Is.True);
        Assert.That(page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")), Does.Contain(Football + "/simple"));
    }
}
