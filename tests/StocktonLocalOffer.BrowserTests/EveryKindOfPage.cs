using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>Every kind of page, wide and narrow, with scripts and without.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class EveryKindOfPage
{
    private static readonly string[] Pages =
    [
        "/",
        "/search",
        "/search?all=need&all=outcome&need=autism",
        "/search?q=won%27t+go+to+school&age=9&town=thornaby",
        "/search?q=zzzqqq&cost=free&age=9",
        "/search?need=autism&age=9&ward=yarm&cost=funded&day=sunday&kind=club",
        "/search?postcode=TS17+6AJ&within=1&q=zzzqqq",
        "/search?postcode=TS17&age=abc",
        "/search?postcode=Middlesbrough",
        "/search?child=9:autism&child=13&child=4:adhd",
        "/search?need=autism&age=9&view=week",
        "/search?need=autism&age=9&view=map",
        "/whats-on",
        "/whats-on?when=2026-12-25&age=abc",
        "/whats-on?q=zzzqqq",
        "/family",
        "/family?children=3&age1=9&need1=autism&age2=nine",
        "/clubs/brackenside-inclusive-football-5-to-11",
        "/clubs/brackenside-inclusive-football-5-to-11/simple",
        "/services/when-your-child-hurts-or-frightens-you",
        "/shortlist",
        "/shortlist/add?listing=clubs/brackenside-inclusive-football-5-to-11",
        "/needs",
        "/needs/autism",
        "/guides",
        "/guides/annual-reviews",
        "/guides/annual-reviews/print",
        "/young-people",
        "/professionals",
        "/embed",
        "/embed/frame/search",
        "/embed/frame/clubs/brackenside-inclusive-football-5-to-11",
        "/news",
        "/news/family-swim-nights",
        "/outcomes",
        "/outcomes/family-friends-and-community",
        "/outcomes/i-will/f4",
        "/places",
        "/places/stockton",
        "/places/villages/northern-parishes",
        "/ages",
        "/ages/under-5",
        "/categories",
        "/strategy",
        "/strategy/you-said-we-did",
        "/help-shape",
        "/what-must-be-here",
        "/words",
        "/accessibility",
        "/feedback",
        "/feedback/mistake?about=/clubs/brackenside-inclusive-football-5-to-11",
        "/feedback/useful?about=/guides/annual-reviews&answer=no",
        "/feedback/follow",
        "/feedback/replies",
        "/feedback/replies/2026",
        "/suggest-a-listing",
        "/get-this-another-way",
        "/alerts?need=autism&age=9&postcode=TS17+6AJ&within=3",
        "/alerts/leave/none",
        "/editorial/search/explain?q=won%27t+go+to+school&age=9&town=thornaby",
        "/no-such-page",
        "/error/400",
        "/error/500",
    ];

    [TestCaseSource(nameof(Pages))]
    public async Task Axe_finds_nothing(string path)
    {
        var page = await Browser.Page(1280);
        await CheckAsync(page, path);
        await page.SetViewportSizeAsync(360, 900);
        await CheckShownAsync(page, path);
        await page.Context.CloseAsync();
    }

    /// <summary>For pages that are made on the way, too.</summary>
    internal static async Task CheckAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        await CheckShownAsync(page, path);
    }

    internal static async Task CheckShownAsync(IPage page, string path)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        Assert.That(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"), Is.Empty, $"{path} at {page.ViewportSize!.Width}");
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Nothing_is_wider_than_a_phone_and_nothing_is_asked_of_another_server(string path)
    {
        var page = await Browser.Page(320, script: false);
        var strangers = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Browser.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                strangers.Add(request.Url);
        };
        await page.GotoAsync(path);

        var box = await page.Locator("main").BoundingBoxAsync();
        Assert.That(box!.Width, Is.LessThanOrEqualTo(320), path);
        Assert.That(await page.Locator("h1").CountAsync(), Is.EqualTo(1), "one heading");
        Assert.That(await page.TitleAsync(), Does.Contain("Local Offer"));
        Assert.That(strangers, Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_browser_blocks_nothing_of_ours()
    {
        var page = await Browser.Page();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        foreach (var path in Pages.Where(p => !p.Contains("no-such", StringComparison.Ordinal) && !p.Contains("error", StringComparison.Ordinal)))
            await page.GotoAsync(path);
        Assert.That(complaints, Is.Empty);
        await page.Context.CloseAsync();
    }
}
