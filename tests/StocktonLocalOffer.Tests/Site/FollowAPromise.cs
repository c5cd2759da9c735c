using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class FollowAPromise
{
    [Test]
    public async Task All_17_statements_are_there_and_what_is_available_leads()
    {
        var page = await SiteFixture.Site.Page("/outcomes");
        var statements = page.QuerySelectorAll(".tile--will h3").Select(h => h.TextContent.Trim()).ToList();
        Assert.That(statements, Has.Count.EqualTo(17).And.All.StartsWith("\"").And.All.EndsWith(".\""));
        Assert.That(page.QuerySelector("main h2")!.TextContent, Is.EqualTo("\"I will know what is available for me and my family in Stockton-on-Tees.\""));
    }

    [TestCase("/outcomes/i-will/f4")]
    [TestCase("/outcomes/i-will/e5")]
    [TestCase("/outcomes/developing-independence")]
    [TestCase("/ages/16-to-18")]
    [TestCase("/ages/parents-and-carers")]
    [TestCase("/places/villages")]
    [TestCase("/places/yarm/yarm")]
    [TestCase("/categories")]
    [TestCase("/needs/autism")]
    public async Task Every_number_is_what_the_search_behind_its_link_finds(string address)
    {
        var links = (await SiteFixture.Site.Page(address)).QuerySelectorAll(".counts li").ToList();
        Assert.That(links, Is.Not.Empty);
        foreach (var link in links)
        {
            var href = link.QuerySelector("a")!.GetAttribute("href")!;
            var said = link.QuerySelector(".n")!.TextContent;
            Assert.That(said == "nothing yet" ? "0" : said, Is.EqualTo((await Total(href)).ToString(System.Globalization.CultureInfo.InvariantCulture)), $"{address}: {href}");
        }
    }

    [Test]
    public async Task The_promise_to_know_what_is_available_counts_the_whole_site()
    {
        var page = await SiteFixture.Site.Page("/outcomes/i-will/f4");
        Assert.That(page.QuerySelector("main .govuk-button")!.TextContent, Is.EqualTo($"See all {await Total("/search")}"));
        var first = page.QuerySelector("main a[href='/search?outcome=F4']")!;
        Assert.That(first.TextContent, Is.EqualTo($"{await Total("/search?outcome=F4")} listings"));
        Assert.That(first.ParentElement!.TextContent, Does.Contain("every listing counts"));
        Assert.That((await SiteFixture.Site.Page("/")).QuerySelector("#f4 p")!.TextContent, Does.StartWith("Every listing counts: "));
    }

    [Test]
    public async Task A_promise_says_what_is_missing_and_does_not_invent_progress()
    {
        var main = (await SiteFixture.Site.Page("/outcomes/i-will/e5")).QuerySelector("main")!;
        Assert.That(main.QuerySelector(".missing")!.TextContent, Does.Contain("do not say what they cost"));
        Assert.That(main.QuerySelectorAll(".commitment").Select(c => c.TextContent).ToList(), Has.Count.EqualTo(5).And.All.Contains("No progress has been published yet"));
    }

    [Test]
    public async Task A_listing_leads_to_the_promises_it_helps_with()
    {
        var listing = await SiteFixture.Site.Page("/clubs/brackenside-inclusive-football-5-to-11");
        foreach (var promise in listing.QuerySelectorAll<IHtmlAnchorElement>(".will a"))
            Assert.That((await SiteFixture.Site.Page(promise.GetAttribute("href")!)).QuerySelector("h1")!.TextContent, Is.EqualTo(promise.TextContent));
        Assert.That(listing.QuerySelectorAll(".will a"), Is.Not.Empty);
    }

    [TestCase("/outcomes/no-such-priority")]
    [TestCase("/outcomes/i-will/x9")]
    public async Task What_nobody_promised_is_not_found(string address) =>
        Assert.That((await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

    private static async Task<int> Total(string search)
    {
        var json = await SiteFixture.Site.Client().GetStringAsync(new Uri(search.Replace("/search", "/search.json", StringComparison.Ordinal), UriKind.Relative));
        return JsonDocument.Parse(json).RootElement.GetProperty("total").GetInt32();
    }
}
