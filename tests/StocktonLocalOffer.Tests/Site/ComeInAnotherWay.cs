using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>Young people, professionals, other websites, search engines.</summary>
internal sealed class ComeInAnotherWay
{
    [TestCase("/young-people")]
    [TestCase("/professionals")]
    public async Task A_front_page_of_their_own_leads_into_the_same_search_with_true_numbers(string address)
    {
        var page = await SiteFixture.Site.Page(address);
        Assert.That(page.QuerySelector("form[role=search][action='/search'] input[name=q]"), Is.Not.Null);
        var tile = page.QuerySelectorAll(".tile").First(t => t.TextContent.Contains(" listed", StringComparison.Ordinal));
        var json = await SiteFixture.Site.Client().GetStringAsync(new Uri(tile.QuerySelector("a")!.GetAttribute("href")!.Replace("/search", "/search.json", StringComparison.Ordinal), UriKind.Relative));
        var total = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("total").GetInt32();
        Assert.That(total, Is.GreaterThan(0));
        Assert.That(tile.TextContent, Does.Contain($"{total} listed"));
    }

    [Test]
    public async Task Only_the_frames_may_be_shown_inside_other_sites()
    {
        foreach (var (address, framed) in new[] { ("/embed/frame/search", true), ("/embed/frame/clubs/brackenside-inclusive-football-5-to-11", true), ("/embed", false), ("/search", false) })
        {
            var response = await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative));
            Assert.That(response.IsSuccessStatusCode, address);
            Assert.That(response.Headers.Contains("X-Frame-Options"), Is.Not.EqualTo(framed), address);
            Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.EndWith(framed ? "frame-ancestors *" : "frame-ancestors 'none'"), address);
        }
    }

    [Test]
    public async Task A_frame_holds_no_script()
    {
        foreach (var address in new[] { "/embed/frame/search", "/embed/frame/clubs/brackenside-inclusive-football-5-to-11" })
            Assert.That((await SiteFixture.Site.Page(address)).QuerySelector("script"), Is.Null, address);
    }

    [Test]
    public async Task The_site_map_names_pages_that_are_there_and_no_sample()
    {
        var map = XDocument.Parse(await SiteFixture.Site.Client().GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var paths = map.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).AbsolutePath).ToList();
        Assert.That(paths, Has.Count.GreaterThan(80).And.Contain("/guides/annual-reviews").And.Contain("/accessibility"));
        var samples = SiteFixture.Site.Services.GetRequiredService<PublishedSide>().Current.All.Where(d => d.Document is Listing { Sample: true }).Select(d => $"/{AllDocumentTypes.Of(d.Document).Address}/{d.Slug}");
        Assert.That(paths.Intersect(samples), Is.Empty);
        foreach (var path in paths)
            Assert.That((int)(await SiteFixture.Site.Client().GetAsync(new Uri(path, UriKind.Relative))).StatusCode, Is.EqualTo(200), path);
    }

    [Test]
    public async Task A_browser_can_search_here_from_its_address_bar_and_robots_know_the_map()
    {
        var search = await SiteFixture.Site.Client().GetStringAsync(new Uri("/opensearch.xml", UriKind.Relative));
        Assert.That(search, Does.Contain("/search?q={searchTerms}"));
        Assert.That(await SiteFixture.Site.Client().GetStringAsync(new Uri("/robots.txt", UriKind.Relative)), Does.Match(@"Sitemap: https?://\S+/sitemap\.xml"));
    }

    [Test]
    public async Task A_guide_can_be_read_on_one_page_with_its_headings_in_order()
    {
        var page = await SiteFixture.Site.Page("/guides/annual-reviews/print");
        Assert.That(page.QuerySelectorAll("main section > h2"), Has.Length.GreaterThan(3));
        Assert.That(page.QuerySelectorAll("main section .prose h2"), Is.Empty);
        Assert.That(page.QuerySelectorAll("main section .prose h3"), Is.Not.Empty);
    }

    [Test]
    public async Task Banners_stand_most_urgent_first_and_say_their_level_in_words()
    {
        await using var site = new TestSite();
        var day = DateOnly.FromDateTime(TestSite.Now.UtcDateTime);
        await site.Services.GetRequiredService<Publisher>().PublishManyAsync(
        [
            Banner("Library open late", "", null, null),
            Banner("Gas leak in Yarm", "emergency", day, day),
            Banner("Office closed", "minor", day.AddDays(1), null),
            Banner("Over", "major", null, day.AddDays(-1)),
        ]);
        await site.Services.GetRequiredService<PublishedSide>().RefreshAsync();
        var banners = (await site.Page("/")).QuerySelectorAll("section.alert strong").Select(b => b.TextContent).ToList();
        Assert.That(banners, Is.EqualTo(new[] { "Emergency: Gas leak in Yarm", "Library open late" }));
    }

    private static PublishRequest Banner(string name, string level, DateOnly? from, DateOnly? until) => new()
    {
        Key = Keys.For(name),
        Document = new AlertBanner { Name = name, Slug = name.ToLowerInvariant().Replace(' ', '-'), Level = level, Message = "Text.", From = from, Until = until },
    };
}
