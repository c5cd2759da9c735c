using System.Net;
using System.Text.Json;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class SearchForListings
{
    [TestCase("/search.json?need=autism&age=9&town=thornaby")]
    [TestCase("/search.json?need=autism&age=9&ward=village")]
    public async Task Need_age_and_place_give_only_listings_that_fit_each_with_its_why(string address)
    {
        var results = (await Json(address)).GetProperty("results").EnumerateArray().ToList();

        Assert.That(results, Is.Not.Empty);
        foreach (var result in results)
        {
            var (from, to) = (result.GetProperty("minAgeMonths"), result.GetProperty("maxAgeMonths"));
            if (from.ValueKind == JsonValueKind.Number)
            {
                Assert.That(from.GetInt32(), Is.LessThanOrEqualTo(119));
                Assert.That(to.GetInt32(), Is.GreaterThanOrEqualTo(108));
            }

            var why = string.Join(" / ", result.GetProperty("why").EnumerateArray().Select(w => w.GetString()));
            Assert.That(why, Does.Contain("Autism").IgnoreCase.And.Match("Based in|Comes to|Open to").And.Match("Age|age|Birth|years|months"));
        }
    }

    [Test]
    public async Task The_json_has_the_promised_members_and_no_others()
    {
        var json = await Json("/search.json?q=swimming");
        Assert.That(json.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "total", "page", "pages", "results", "facets", "alsoLookedFor", "didYouMean", "messages" }));
        Assert.That(json.GetProperty("results")[0].EnumerateObject().Select(p => p.Name), Is.EqualTo(new[]
        {
            "id", "kind", "name", "url", "summary", "organisation", "towns", "wards", "minAgeMonths", "maxAgeMonths", "cost", "distanceMiles", "checkedOn", "why",
        }));
        var value = json.GetProperty("facets").GetProperty("cost")[0];
        Assert.That(value.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "value", "label", "count", "selected" }));
    }

    [Test]
    public async Task A_count_beside_a_filter_is_what_choosing_it_gives()
    {
        var before = await Json("/search.json?need=autism&kind=club");
        foreach (var facet in new[] { "cost", "day", "town", "category" })
        {
            var value = before.GetProperty("facets").GetProperty(facet)[0];
            var after = await Json($"/search.json?need=autism&kind=club&{facet}={value.GetProperty("value").GetString()}");
            Assert.That(after.GetProperty("total").GetInt32(), Is.EqualTo(value.GetProperty("count").GetInt32()), facet);
        }
    }

    [Test]
    public async Task The_heading_says_what_was_found_for_whom_and_where()
    {
        var page = await SiteFixture.Site.Page("/search?kind=activity&age=9&town=thornaby");
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.Match(@"\d+ activities .*9-year-old in Thornaby"));
    }

    [Test]
    public async Task To_a_search_engine_every_search_is_the_one_page_and_a_search_that_finds_nothing_is_none()
    {
        var found = await SiteFixture.Site.Page("/search?q=autism");
        Assert.That(found.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Does.Match("^https?://[^/]+/search$"));
        Assert.That(found.QuerySelector("meta[name=robots]"), Is.Null);
        Assert.That(found.QuerySelector("meta[name=description]")!.GetAttribute("content"), Is.Not.Empty);
        var nothing = await SiteFixture.Site.Page("/search?q=zzzqqq&cost=free");
        Assert.That(nothing.QuerySelector("meta[name=robots]")!.GetAttribute("content"), Does.Contain("noindex"));
    }

    [Test]
    public async Task Outdated_words_find_and_are_never_shown_as_labels()
    {
        var json = await Json("/search.json?q=Asperger%27s");
        Assert.That(json.GetProperty("total").GetInt32(), Is.GreaterThan(0));
        Assert.That(json.GetProperty("alsoLookedFor").EnumerateArray().Select(w => w.GetString()), Is.EqualTo(new[] { "Autism" }));
    }

    [TestCase("/search?age=abc", "We could not use")]
    [TestCase("/search?town=atlantis", "atlantis")]
    [TestCase("/search?postcode=zz99%209zz", "could not find")]
    [TestCase("/search?page=-5", "")]
    [TestCase("/search?page=99999999999999999999", "")]
    [TestCase("/search?need=%00%01&q=%22%5B*%3A*%20AND%20(", "")]
    [TestCase("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "")]
    public async Task A_bad_parameter_gets_a_kind_message_and_never_a_crash(string address, string message)
    {
        var response = await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative));
        var page = await TestSite.Page(response);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.QuerySelector("main")!.TextContent, Does.Contain(message));
        Assert.That(page.QuerySelectorAll("main script:not([type])"), Is.Empty);
    }

    [Test]
    public async Task When_nothing_is_found_the_page_says_what_each_removal_would_give_and_whom_to_ring()
    {
        var page = await SiteFixture.Site.Page("/search?q=zzzqqq&cost=free");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.That(text, Does.Contain("Without").And.Contain("finds").And.Contain("Ring"));
    }

    private static async Task<JsonElement> Json(string address)
    {
        var text = await SiteFixture.Site.Client().GetStringAsync(new Uri(address, UriKind.Relative));
        return JsonDocument.Parse(text).RootElement;
    }
}
