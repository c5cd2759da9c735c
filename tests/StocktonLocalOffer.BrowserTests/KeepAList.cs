using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>A parent on a phone puts a list together, once with scripts and once without.</summary>
internal sealed class KeepAList
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task A_parent_makes_a_list_orders_it_compares_and_shares_it(bool script)
    {
        var page = await Browser.Page(360, script);
        await page.GotoAsync("/search?q=swimming");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add to my list" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to my list" }).ClickAsync();
        var list = page.Url.Split('#')[0];
        await page.GetByLabel("What are you looking for?").FillAsync("football");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add ") }).First.ClickAsync();

        await Assertions.Expect(page.Locator("ol.shortlist > li")).ToHaveCountAsync(2);
        var second = await page.Locator("ol.shortlist h2").Nth(1).InnerTextAsync();
        await page.GetByLabel("Your note about").Nth(1).FillAsync("Ring on Monday");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Move up") }).ClickAsync();
        await Assertions.Expect(page.Locator("ol.shortlist h2").First).ToHaveTextAsync(second);
        await Assertions.Expect(page.GetByLabel("Your note about").First).ToHaveValueAsync("Ring on Monday");
        Assert.That(page.Url, Does.Contain("#on-"), "the page comes back where it was");

        foreach (var tick in await page.GetByLabel("Compare").AllAsync())
            await tick.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare what I ticked" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(2);
        var table = page.GetByRole(AriaRole.Region, new() { Name = "Side by side" });
        await table.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        // Asked from outside: inside the page its own rules let nobody evaluate words.
        await Assert.ThatAsync(() => page.EvaluateAsync<double>("document.querySelector('.scroll').scrollLeft"), Is.GreaterThan(0).After(5).Seconds.PollEvery(50).MilliSeconds);

        await page.GotoAsync(list);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var shared = await page.GetByLabel("The link to pass on").InputValueAsync();
        await page.Context.CloseAsync();

        var reader = await Browser.Page(360, script);
        await reader.GotoAsync(shared);
        await Assertions.Expect(reader.Locator("main")).ToContainTextAsync("Ring on Monday");
        await reader.GetByRole(AriaRole.Link, new() { Name = "Print it" }).ClickAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Img, new() { NameRegex = new("^QR code") })).ToHaveCountAsync(2);
        await reader.Context.CloseAsync();
    }

    [Test]
    public async Task Axe_finds_nothing_on_the_pages_of_a_list()
    {
        var page = await Browser.Page(360);
        await page.GotoAsync("/shortlist/add?listing=clubs/brackenside-inclusive-football-5-to-11");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to my list" }).ClickAsync();
        var list = page.Url.Split('#')[0];
        await page.GotoAsync(list + "?q=swimming");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add ") }).First.ClickAsync();
        var ticks = await page.Locator("input[form=compare]").EvaluateAllAsync<string[]>("boxes => boxes.map(b => b.value)");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Make a link") }).ClickAsync();
        var shared = await page.GetByLabel("The link to pass on").InputValueAsync();
        foreach (var address in new[] { list + "?q=swimming", shared, list + "/print?for=professional", list + "/email", $"{list}/compare?listing={ticks[0]}&listing={ticks[1]}", list + "x" })
        {
            await EveryKindOfPage.CheckAsync(page, address);
            await page.SetViewportSizeAsync(320, 900);
            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(320), address);
            await page.SetViewportSizeAsync(360, 900);
        }

        await page.Context.CloseAsync();
    }
}
