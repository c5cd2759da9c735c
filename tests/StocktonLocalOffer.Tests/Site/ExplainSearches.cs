using System.Net;
using Microsoft.AspNetCore.Hosting;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class ExplainSearches
{
    private const string Address = "/editorial/search/explain?q=my%20son%20won%27t%20go%20to%20school%20in%20Yarm&age=9";

    [Test]
    public async Task An_editor_sees_how_the_words_were_read_and_why_each_result_is_where_it_is()
    {
        var page = await SiteFixture.Site.Page(Address);
        var json = await SiteFixture.Site.Client().GetStringAsync(new Uri(Address.Replace("/editorial/search/explain", "/search.json", StringComparison.Ordinal), UriKind.Relative));
        var first = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("results")[0];

        Assert.That(page.QuerySelector("main")!.TextContent, Does.Contain("Yarm").And.Contain("Cannot face going to school"));
        Assert.That(page.QuerySelector("#result-1 a")!.GetAttribute("href"), Is.EqualTo(first.GetProperty("url").GetString()));
        Assert.That(page.QuerySelectorAll("#result-1 + div tbody tr").Select(r => r.FirstElementChild!.TextContent), Is.SupersetOf(new[] { "Text score", "need", "place", "freshness", "distance", "Total" }));
    }

    [Test]
    public async Task It_is_kept_out_of_search_engines_and_its_tables_can_be_reached_by_keyboard()
    {
        var page = await SiteFixture.Site.Page(Address);
        Assert.That(page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Does.Contain("noindex"));
        Assert.That(page.QuerySelectorAll("main table").Where(t => t.ParentElement!.GetAttribute("tabindex") != "0"), Is.Empty);
    }

    [TestCase("/editorial/search/explain")]
    [TestCase("/editorial/search/explain?q=%22%5B*%3A*%20AND%20(&page=99&age=abc")]
    [TestCase("/editorial/search/explain?q=the")]
    [TestCase("/editorial/search/explain?q=zzzqqq")]
    public async Task Nothing_typed_breaks_it(string address) =>
        Assert.That((await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.OK));

    [Test]
    public async Task Where_it_is_not_switched_on_it_is_not_there()
    {
        await using var site = new TestSite();
        await using var without = site.WithWebHostBuilder(b => b.UseSetting("Editorial:Explain", "false"));
        Assert.That((await without.CreateClient().GetAsync(new Uri(Address, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public void Only_development_switches_it_on()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "StocktonLocalOffer.Web"), "appsettings*.json")
            .Where(f => File.ReadAllText(f).Replace(" ", "", StringComparison.Ordinal).Contains("\"Explain\":true", StringComparison.Ordinal)).Select(Path.GetFileName);
        Assert.That(files, Is.EqualTo(new[] { "appsettings.Development.json" }));
    }
}
