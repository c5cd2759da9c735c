using AngleSharp.Html.Dom;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class SayHowWordsWereRead
{
    [Test]
    public async Task The_page_says_how_it_read_a_sentence_and_each_reading_has_a_link_that_takes_it_away()
    {
        var page = await SiteFixture.Site.Page("/search?q=my+7+year+old+won%27t+go+to+school+in+Yarm");
        var box = page.QuerySelector(".read")!;
        Assert.That(Said(box.TextContent), Does.Contain("We read “my 7 year old won't go to school in Yarm” as age 7 and in Yarm.").And.Contain("We also looked for cannot face going to school."));
        var links = box.QuerySelectorAll("a").Cast<IHtmlAnchorElement>().ToList();
        Assert.That(links.Select(a => Said(a.TextContent)), Is.EqualTo(new[] { "Do not use age 7", "Do not use Yarm", "Do not use cannot face going to school", "Search for my exact words" }));
        Assert.That(links.Select(a => a.Search.Split('&')[^1]), Is.EqualTo(new[] { "ignore=age", "ignore=place", "ignore=ebsa", "exact=1" }));

        var without = await SiteFixture.Site.Page(links[0].PathName + links[0].Search);
        Assert.That(Said(without.QuerySelector(".read")!.TextContent), Does.Contain("as in Yarm").And.Not.Contain("age 7"));
    }

    [Test]
    public async Task A_slip_is_asked_about_and_said()
    {
        var page = await SiteFixture.Site.Page("/search?q=swiming");
        Assert.That(Said(page.QuerySelector("main")!.TextContent), Does.Contain("Did you mean swimming?").And.Contain("We also looked for swimming."));
    }

    [Test]
    public async Task Words_that_were_looked_for_are_marked_in_name_and_summary()
    {
        var page = await SiteFixture.Site.Page("/search?q=swimming");
        Assert.That(page.QuerySelectorAll(".card h2 a mark").Select(m => m.TextContent.ToLowerInvariant()), Has.Some.EqualTo("swimming"));
        Assert.That((await SiteFixture.Site.Page("/search?q=quiet")).QuerySelectorAll(".card p mark").Select(m => m.TextContent.ToLowerInvariant()), Has.Some.EqualTo("quiet"));
        Assert.That((await SiteFixture.Site.Page("/search?need=autism")).QuerySelectorAll("mark"), Is.Empty);
    }

    [Test]
    public async Task What_was_left_out_stays_out_on_the_next_page_and_with_filters_but_not_for_new_words()
    {
        var page = await SiteFixture.Site.Page("/search?q=autistic+teenager&ignore=age");
        Assert.That(page.QuerySelectorAll("form[role=search] [name=ignore]"), Is.Empty);
        Assert.That(page.QuerySelectorAll(".filters [name=ignore]"), Has.Length.EqualTo(1));
    }

    private static string Said(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal).Replace(" ?", "?", StringComparison.Ordinal);
}
