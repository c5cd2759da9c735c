using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Gaps;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class FindNothing
{
    [Test]
    public async Task What_was_looked_for_in_vain_is_counted_without_saying_who()
    {
        await using var site = new TestSite();
        await site.Page("/search?q=zorbing+for+Jayden+O%27Neill+jayden%40example.org+01642+555123+autism&age=9&cost=free&postcode=TS17+8AB");
        var keeper = site.Services.GetRequiredService<GapKeeper>();
        var lines = await Until(async () => (await keeper.ReportAsync()).Lines, l => l.Count > 0);

        Assert.That((lines.Single().Words, lines.Single().Filters, lines.Single().Place, lines.Single().Times), Is.EqualTo(("… autism", "age=5-10;cost=free", "TS17 8", 1)));
    }

    [Test]
    public async Task Every_link_of_an_empty_page_finds_as_many_as_it_says()
    {
        var page = await SiteFixture.Site.Page("/search?q=zorbing&age=9&ward=yarm&cost=free");
        var links = page.QuerySelectorAll("#less, #nearby").SelectMany(h => h.ParentElement!.QuerySelectorAll("a")).ToList();
        Assert.That(links, Is.Not.Empty);
        foreach (var link in links)
        {
            var said = int.Parse(link.ParentElement!.QuerySelector(".n")!.TextContent.Split(' ')[^1].Trim('(', ')').Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
            var json = await SiteFixture.Site.Client().GetStringAsync(new Uri(link.GetAttribute("href")!.Replace("/search", "/search.json", StringComparison.Ordinal), UriKind.Relative));
            Assert.That(System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("total").GetInt32(), Is.EqualTo(said), link.OuterHtml);
        }
    }

    [Test]
    public async Task Words_alone_bring_up_who_knows_the_need_they_mean()
    {
        var published = SiteFixture.Site.Services.GetRequiredService<PublishedSide>().Current;
        var knows = published.OfType<HelpContact>().Select(c => c.Document).First(c => !c.Local && c.Needs.Contains("autism"));
        var page = await SiteFixture.Site.Page("/search?q=autistic+\"zorbing+quokka\"");
        var people = page.QuerySelectorAll(".people h3").Select(h => h.TextContent).ToList();
        Assert.That(people, Has.Count.InRange(2, 4).And.Contains(knows.Name));
        var local = published.OfType<HelpContact>().Where(c => c.Document.Local).Select(c => c.Document.Name).ToList();
        Assert.That(local, Does.Contain(people[0]), "local people first");
    }

    [TestCase("/search?postcode=Thornaby", "Best fit first, nearer places higher", "Nearest first")]
    [TestCase("/search?postcode=Thornaby&sort=distance", "Nearest first", "A to Z")]
    [TestCase("/search?q=club", "Best fit first", "A to Z")]
    public async Task The_order_is_said_above_the_results_with_the_other_orders_as_links(string address, string now, string link)
    {
        var order = (await SiteFixture.Site.Page(address)).QuerySelector("nav.order")!;
        Assert.That(order.QuerySelector("[aria-current]")!.TextContent, Is.EqualTo(now));
        Assert.That(order.QuerySelectorAll("a").Select(a => a.TextContent), Does.Contain(link));
        Assert.That(order.Ancestors<AngleSharp.Html.Dom.IHtmlDetailsElement>(), Is.Empty, "in sight without opening anything");
    }

    [Test]
    public async Task The_privacy_page_says_what_is_kept()
    {
        var text = (await SiteFixture.Site.Page("/privacy")).QuerySelector("main")!.TextContent;
        Assert.That(text, Does.Contain("When a search finds nothing").And.Contain("90 days").And.Contain("Never a full postcode").And.Not.Contain("We do not store what you search for"));
    }

    private static async Task<T> Until<T>(Func<Task<T>> read, Func<T, bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var value = await read();
            if (condition(value))
                return value;
            await Task.Delay(50, limit.Token);
        }
    }
}
