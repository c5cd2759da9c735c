using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Web.Pages.FindSupport.Map;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>Results as pins on the borough, and the same as a list.</summary>
internal sealed class SeeResultsOnAMap
{
    private const string Address = "/search?need=autism&age=9&view=map";

    [Test]
    public async Task Every_pin_is_a_link_to_the_same_number_in_the_list()
    {
        var page = await SiteFixture.Site.Page(Address);
        var pins = page.QuerySelectorAll(".map-picture a");
        Assert.That(pins.Length, Is.GreaterThan(5));
        foreach (var pin in pins)
        {
            var number = pin.QuerySelector("text")!.TextContent.TrimEnd('+');
            Assert.That(pin.GetAttribute("href"), Is.EqualTo($"#p{number}"));
            Assert.That(pin.GetAttribute("aria-label"), Does.StartWith(number));
            Assert.That(page.GetElementById($"p{number}")!.TextContent, Does.Contain(number));
        }
    }

    [Test]
    public async Task The_list_is_complete_whether_a_listing_has_a_place_or_not()
    {
        var page = await SiteFixture.Site.Page(Address);
        var total = int.Parse(page.QuerySelector("h1")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(page.QuerySelectorAll("h3").Select(h => h.TextContent), Does.Contain("Places on the map").And.Contain("No place on the map"));
        var listed = page.QuerySelectorAll("main .places a, h3 ~ .links a").Select(a => a.GetAttribute("href")).Distinct();
        Assert.That(listed.Count(), Is.EqualTo(total));
    }

    [Test]
    public async Task More_than_a_map_can_show_goes_on_another_page_and_the_page_says_so()
    {
        var page = await SiteFixture.Site.Page("/search?view=map");
        Assert.That(page.QuerySelector("main")!.TextContent, Does.Contain("number 1 to 200 of"));
        var next = (IHtmlAnchorElement)page.QuerySelector("a[rel=next]")!;
        Assert.That(next.Search, Is.EqualTo("?view=map&page=2"));
        Assert.That((await SiteFixture.Site.Page("/search" + next.Search)).QuerySelectorAll(".places > li, .map-picture a"), Is.Not.Empty);
    }

    [Test]
    public async Task Only_a_page_whose_visitor_has_agreed_may_show_pictures_of_somebody_else()
    {
        Assert.That(await Policy(Address), Does.Not.Contain("openstreetmap"));
        Assert.That(await Policy(Address + "&tiles=osm"), Does.Contain("img-src 'self' data: https://tile.openstreetmap.org;"));
        Assert.That(await Policy(Address + "&tiles=osm"), Does.Contain("https://tile.openstreetmap.org"), "asked again");
        Assert.That(await Policy(Address), Does.Not.Contain("openstreetmap"), "and not kept");
        Assert.That(await Policy("/search?tiles=osm"), Does.Not.Contain("openstreetmap"), "no map, no streets");
        var page = await SiteFixture.Site.Page(Address);
        Assert.That(page.QuerySelector("[data-streets]")!.TextContent, Does.Contain("OpenStreetMap").And.Contain("internet address"));
        Assert.That(page.QuerySelector("[data-map]")!.GetAttribute("data-tiles"), Is.Empty);
    }

    [Test]
    public void The_picture_holds_every_ward_and_every_ward_has_a_shape()
    {
        var gazetteer = SiteFixture.Site.Services.GetRequiredService<Gazetteer>();
        Assert.That(gazetteer.Shapes.Select(s => s.Ward).Distinct(), Is.EquivalentTo(gazetteer.Wards(new(2026, 11, 23)).Select(w => w.Slug)));
        Assert.That(gazetteer.Shapes.SelectMany(s => s.Points).All(BoroughPicture.Holds));
        Assert.That(BoroughPicture.Path(gazetteer.Shapes), Has.Length.LessThan(8000));
        foreach (var ward in gazetteer.AllWards)
            Assert.That(BoroughPicture.Holds(ward.Homes), ward.Name);
    }

    private static async Task<string> Policy(string address) =>
        (await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative))).Headers.GetValues("Content-Security-Policy").Single();
}
