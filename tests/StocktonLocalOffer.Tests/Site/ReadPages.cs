using System.Net;
using AngleSharp.Dom;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class ReadPages
{
    [Test]
    public async Task Every_link_on_every_kind_of_page_leads_somewhere()
    {
        var client = SiteFixture.Site.Client();
        var seen = new HashSet<string> { "/" };
        var waiting = new Queue<string>(seen);

        // Searches breed searches without end: each is followed once from a page, not from another search.
        while (waiting.TryDequeue(out var address))
        {
            var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.That((int)response.StatusCode, Is.EqualTo(200).Or.EqualTo(301), address);
            if (response.Headers.Location is { } moved && seen.Add(moved.ToString()))
                waiting.Enqueue(moved.ToString());
            if (address.StartsWith("/search", StringComparison.Ordinal) && address != "/search" || response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (var link in (await TestSite.Page(response)).QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
                if (seen.Add(link))
                    waiting.Enqueue(link);
        }

        Assert.That(seen, Has.Count.GreaterThan(100));
    }

    [Test]
    public async Task A_listing_says_what_is_not_known()
    {
        var json = await SiteFixture.Site.Client().GetStringAsync(new Uri("/search.json?cost=not-known", UriKind.Relative));
        var url = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("results")[0].GetProperty("url").GetString()!;
        var page = await SiteFixture.Site.Page(url);
        Assert.That(page.Body!.TextContent, Does.Contain("do not know").Or.Contain("not known").IgnoreCase);
        Assert.That(page.QuerySelector("aside")!.TextContent, Does.Not.Match(@"\bFree\b"));
    }

    [Test]
    public async Task A_name_is_not_explained_as_a_word_that_stands_in_it()
    {
        var page = await SiteFixture.Site.Page("/open-data");
        Assert.That(page.QuerySelectorAll(".term").Select(t => t.TextContent), Does.Contain("Open Referral UK").And.Not.Contain("Referral"));
    }

    [Test]
    public async Task Nothing_is_said_twice_on_the_contact_page()
    {
        var page = await SiteFixture.Site.Page("/contact");
        Assert.That(page.QuerySelectorAll("main a[href='/feedback']").Count(a => a.TextContent == "tell us here"), Is.EqualTo(1));
    }

    [Test]
    public async Task Listings_without_ages_are_spoken_of_as_many() =>
        Assert.That((await SiteFixture.Site.Page("/ages")).QuerySelector("main")!.TextContent, Does.Contain("listings do not say all their ages"));

    [TestCase("/no-such-page")]
    [TestCase("/services/no-such-service")]
    [TestCase("/guides/annual-reviews/no-such-chapter")]
    [TestCase("/needs/no-such-need")]
    public async Task What_is_not_there_gets_a_page_that_helps(string address)
    {
        var response = await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await TestSite.Page(response)).QuerySelector("main form[action='/search']"), Is.Not.Null);
    }

    [Test]
    public async Task Every_answer_carries_the_security_headers()
    {
        foreach (var address in new[] { "/", "/search.json", "/no-such-page", "/health/live" })
        {
            var headers = (await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative))).Headers;
            Assert.That(headers.GetValues("Content-Security-Policy").Single(), Does.Contain("default-src 'none'").And.Contain("'nonce-").And.Not.Contain("unsafe"), address);
            Assert.That(headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"), address);
            Assert.That(headers.Contains("Server"), Is.False, address);
        }
    }

    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    public async Task The_site_says_that_it_is_well(string address) =>
        Assert.That(await SiteFixture.Site.Client().GetStringAsync(new Uri(address, UriKind.Relative)), Is.EqualTo("Healthy"));
}
