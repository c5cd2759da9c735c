using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StocktonLocalOffer.Tests.Site;

internal sealed partial class FindByPlace
{
    [Test]
    public async Task The_map_has_a_tile_for_each_of_the_27_wards_and_the_list_says_the_same_first()
    {
        var page = await SiteFixture.Site.Page("/places");
        var tiles = page.QuerySelectorAll(".wardmap a").Select(a => (Name: a.GetAttribute("aria-label"), Url: a.GetAttribute("href"), Number: a.QuerySelector("text")!.TextContent)).ToList();
        var list = page.QuerySelectorAll(".wards li").Select(l => (Name: $"{l.QuerySelector(".key")!.TextContent}, {l.QuerySelector("a")!.TextContent}, {l.QuerySelector(".n")!.TextContent}", Url: l.QuerySelector("a")!.GetAttribute("href"), Number: l.QuerySelector(".key")!.TextContent)).ToList();
        Assert.That(tiles, Has.Count.EqualTo(27));
        Assert.That(tiles, Is.EqualTo(list));
        Assert.That(page.QuerySelectorAll(".wardmap use").Select(u => (u.GetAttribute("x"), u.GetAttribute("y"))), Is.Unique);
        Assert.That(page.QuerySelector(".wards")!.CompareDocumentPosition(page.QuerySelector(".wardmap")!) & DocumentPositions.Following, Is.Not.Zero);
    }

    [TestCase("/places/stockton")]
    [TestCase("/places/villages")]
    [TestCase("/places/thornaby/village")]
    [TestCase("/places/villages/southern-villages")]
    public async Task What_is_based_there_what_comes_there_and_what_is_open_make_up_all_that_is_found(string address)
    {
        var main = (await SiteFixture.Site.Page(address)).QuerySelector("main")!;
        var all = First(main.QuerySelector(".lead")!.TextContent);
        var parts = First(main.QuerySelector("#based")!.TextContent) + First(main.QuerySelector("#comes")!.TextContent)
            + (main.QuerySelectorAll("p").FirstOrDefault(p => p.TextContent.Contains("somewhere else", StringComparison.Ordinal)) is { } open ? First(open.TextContent) : 0);
        Assert.That(parts, Is.EqualTo(all));
        Assert.That(First(main.QuerySelector("#based")!.TextContent), Is.Positive);
    }

    [Test]
    public async Task A_ward_names_the_next_wards_with_their_counts()
    {
        var page = await SiteFixture.Site.Page("/places/yarm/yarm");
        var next = page.QuerySelectorAll("#next + .wards li").ToList();
        Assert.That(next.Select(n => n.QuerySelector("a")!.TextContent), Is.EquivalentTo(new[] { "Eaglescliffe East", "Eaglescliffe West", "Ingleby Barwick South", "Southern Villages" }));
        Assert.That(next.Select(n => n.QuerySelector(".n")!.TextContent), Has.All.Match("[0-9]+ based here, [0-9]+ in all"));
        Assert.That(page.QuerySelector(".wardmap a[aria-current=page]")!.GetAttribute("aria-label"), Does.Contain(", Yarm,"));
    }

    [Test]
    public async Task Where_no_family_hub_is_listed_the_page_says_so_and_whom_to_ask()
    {
        var help = (await SiteFixture.Site.Page("/places/yarm/yarm")).QuerySelector("#hub")!.ParentElement!.TextContent;
        Assert.That(help, Does.Contain("No family hub in this town is listed").And.Contain("Family hubs (sample contact)"));
    }

    [TestCase("/places/villages", "Nothing from a library in the villages is listed here.")]
    [TestCase("/places/villages/northern-parishes", "Nothing from a library in this ward is listed here.")]
    public async Task The_villages_are_not_called_a_town(string address, string said)
    {
        var help = (await SiteFixture.Site.Page(address)).QuerySelector("#library")!.ParentElement!.TextContent;
        Assert.That(help, Does.Contain(said).And.Not.Contain("this town"));
    }

    [TestCase("/places/yarm", "The ward of Yarm is dark.")]
    [TestCase("/places/villages", "The wards of the villages are dark.")]
    public async Task One_ward_is_not_spoken_of_as_many(string address, string said) =>
        Assert.That((await SiteFixture.Site.Page(address)).QuerySelector("figcaption")!.TextContent, Does.StartWith(said));

    [Test]
    public async Task A_ward_under_the_wrong_town_moves_to_its_own()
    {
        var answer = await SiteFixture.Site.Client().GetAsync(new Uri("/places/norton/yarm", UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/places/yarm/yarm"));
    }

    [TestCase("/places/middlesbrough")]
    [TestCase("/places/yarm/no-such-ward")]
    [TestCase("/ages/26-to-30")]
    public async Task A_place_or_age_that_is_not_ours_is_not_found(string address) =>
        Assert.That((await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

    [Test]
    public async Task An_age_says_how_many_do_not_say_theirs()
    {
        var page = await SiteFixture.Site.Page("/ages/5-to-10");
        Assert.That(page.QuerySelector("main")!.TextContent, Does.Match("[0-9]+ more do(es)? not say all (its|their) ages"));
        Assert.That(page.QuerySelectorAll(".turn a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "/ages/under-5", "/ages/11-to-15" }));
    }

    private static int First(string text) => int.Parse(Number().Match(text).Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
