using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>The main journey on a phone, once with scripts and once without.</summary>
internal sealed class FindWhatFits
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task A_parent_types_words_an_age_and_a_town_narrows_and_reads_a_listing(bool script)
    {
        var page = await Browser.Page(360, script);
        await page.GotoAsync("/");
        await page.GetByLabel("What do you need help with?").FillAsync("won't go to school");
        await page.GetByLabel("Child's age").FillAsync("9");
        await page.GetByLabel("Postcode or town").FillAsync("Thornaby");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(heading).ToContainTextAsync("9-year-old");
        await Assertions.Expect(heading).ToContainTextAsync("Thornaby");
        await Assertions.Expect(page.GetByText("We also looked for")).ToBeVisibleAsync();
        var before = await Total(heading);

        await page.Locator("summary").Filter(new() { HasText = "Filter" }).First.ClickAsync();
        var cost = page.Locator("details").Filter(new() { Has = page.Locator("summary", new() { HasText = "Cost" }) }).Last;
        await cost.Locator("summary").First.ClickAsync();
        await cost.GetByLabel("Free").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show results" }).ClickAsync();
        Assert.That(await Total(heading), Is.LessThanOrEqualTo(before));
        Assert.That(page.Url, Does.Contain("cost=free"));

        await page.Locator("article h2 a, .card h2 a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How to start" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("This is a sample")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task The_rest_of_a_filter_comes_when_asked_for_and_loses_no_tick(bool script)
    {
        var page = await Browser.Page(360, script);
        await page.GotoAsync("/search?q=club");
        await page.Locator(".filters > summary").ClickAsync();
        var needs = page.Locator("#filter-need");
        await needs.Locator("summary").ClickAsync();
        await needs.GetByLabel("Autism").CheckAsync();
        var shown = await needs.GetByRole(AriaRole.Checkbox).CountAsync();
        await needs.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Assertions.Expect(needs.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.That(await needs.GetByRole(AriaRole.Checkbox).CountAsync(), Is.GreaterThan(shown + 10));
        await Assertions.Expect(needs.GetByLabel("Autism")).ToBeCheckedAsync();
        await needs.GetByLabel("Dyslexia").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show results" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("q=club.*need=autism.*need=dyslexia"));
        await page.Context.CloseAsync();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_hard_word_explains_itself_where_it_stands(bool script)
    {
        var page = await Browser.Page(360, script);
        await page.GotoAsync("/guides/annual-reviews");
        var word = page.Locator("button.term").First;
        var meaning = page.Locator(".meaning").First;
        await Assertions.Expect(meaning).ToBeHiddenAsync();
        await word.PressAsync("Enter");
        await Assertions.Expect(meaning).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(meaning).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Another_site_can_show_the_search_in_a_frame_that_can_do_nothing_to_it()
    {
        await using var school = WebApplication.CreateSlimBuilder().Build();
        school.Urls.Add("http://127.0.0.1:0");
        school.MapGet("/", () => Results.Content($"<a href=\"{Browser.Address}/search\" data-local-offer=\"search\">Search the Stockton Local Offer</a><script src=\"{Browser.Address}/embed.js\" defer></script>", "text/html"));
        await school.StartAsync();
        var page = await Browser.Page();
        await page.GotoAsync(school.Urls.Single());
        var frame = page.FrameLocator("iframe[title='Search the Stockton Local Offer']");
        await frame.GetByLabel("What do you need help with?").FillAsync("swimming");
        var opened = await page.Context.RunAndWaitForPageAsync(() => frame.GetByRole(AriaRole.Button).ClickAsync());
        await Assertions.Expect(opened).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/search\\?q=swimming"));
        Assert.That(await page.Locator("iframe").GetAttributeAsync("sandbox"), Does.Not.Contain("script").And.Not.Contain("same-origin"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_search_can_be_done_by_keyboard_alone()
    {
        var page = await Browser.Page();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" })).ToBeFocusedAsync();
        var box = page.Locator("#q");
        for (var presses = 0; presses < 20 && await page.EvaluateAsync<string?>("document.activeElement?.id") != "q"; presses++)
            await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("swimming");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("swimming");
        await page.Context.CloseAsync();
    }

    private static async Task<int> Total(ILocator heading)
    {
        var words = (await heading.InnerTextAsync()).Split(' ');
        return int.TryParse(words[0], out var total) ? total : 0;
    }
}
