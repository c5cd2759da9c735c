using AngleSharp.Dom;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>The guides and needs of the repository, above the listings of a search.</summary>
internal sealed class ReadAboutIt
{
    [TestCase("how do I ask for an EHC plan", "/guides/asking-for-an-ehc-needs-assessment")]
    [TestCase("ehcp", "/guides/asking-for-an-ehc-needs-assessment")]
    [TestCase("what is an EHCP?", "/guides/asking-for-an-ehc-needs-assessment")]
    [TestCase("annual review", "/guides/annual-reviews")]
    [TestCase("won't go to school", "/needs/ebsa")]
    [TestCase("school refuser", "/guides/when-school-feels-impossible")]
    [TestCase("can the school exclude my child", "/guides/when-school-feels-impossible/suspended-or-sent-home")]
    [TestCase("what is autism", "/needs/autism")]
    [TestCase("school transport", "/guides/travel-to-school-and-college")]
    [TestCase("appeal tribunal", "/guides/disagreements-and-appeals/appeal-to-the-tribunal")]
    [TestCase("mediation", "/guides/disagreements-and-appeals/mediation")]
    [TestCase("short breaks", "/guides/short-breaks")]
    [TestCase("respite", "/guides/short-breaks")]
    [TestCase("my 9 year old can't sleep in Yarm, toilet training", "/needs/sleep")]
    [TestCase("what happens when my child turns 18", "/guides/moving-into-adulthood-from-year-9")]
    [TestCase("SENCO", "/guides/sen-support-in-school")]
    [TestCase("where do I start", "/guides/new-to-send")]
    [TestCase("waiting for an autism assessment", "/guides/waiting-for-an-assessment")]
    [TestCase("swimming", null)]
    [TestCase("wheelchair swimming", null)]
    [TestCase("youth club", null)]
    [TestCase("free things to do", null)]
    [TestCase("school", null)]
    [TestCase("horse riding in Yarm", null)]
    public async Task A_question_gets_what_there_is_to_read_first(string question, string? address)
    {
        var page = await SiteFixture.Site.Page("/search?q=" + Uri.EscapeDataString(question));
        Assert.That(page.QuerySelector(".answers h3 a")?.GetAttribute("href"), Is.EqualTo(address));
    }

    [Test]
    public async Task What_there_is_to_read_leads_to_pages_that_exist()
    {
        var client = SiteFixture.Site.Client();
        foreach (var question in new[] { "blue badge", "what is autism", "year 9 review", "short breaks" })
            foreach (var link in (await SiteFixture.Site.Page("/search?q=" + Uri.EscapeDataString(question))).QuerySelectorAll(".answers a"))
                Assert.That((int)(await client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative))).StatusCode, Is.EqualTo(200), link.TextContent);
    }

    [Test]
    public async Task It_stands_above_the_listings_and_says_what_it_is()
    {
        var page = await SiteFixture.Site.Page("/search?q=what+is+autism");
        Assert.That(page.QuerySelectorAll("main h2").Select(h => h.TextContent).SkipWhile(t => t != "Read about this").ElementAt(1), Is.EqualTo("Results"));
        Assert.That(page.QuerySelector(".answer")!.TextContent, Does.Contain("What this need means").And.Contain("Autism"));
    }

    [TestCase("/search?q=autism&page=2")]
    [TestCase("/search")]
    [TestCase("/search?need=autism")]
    public async Task It_is_on_the_first_page_of_a_question_only(string address) =>
        Assert.That((await SiteFixture.Site.Page(address)).QuerySelector(".answers"), Is.Null);

    [Test]
    public async Task It_is_there_when_no_listing_fits()
    {
        var page = await SiteFixture.Site.Page("/search?q=ehcp&cost=free&kind=activity&age=0&town=yarm");
        Assert.That(page.QuerySelector(".answers"), Is.Not.Null);
        Assert.That(page.QuerySelector("article.card"), Is.Null, "otherwise this test says nothing");
    }
}
