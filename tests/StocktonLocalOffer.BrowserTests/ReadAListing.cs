using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

internal sealed class ReadAListing
{
    private const string Sensitive = "/services/when-your-child-hurts-or-frightens-you";

    // A voice that says nothing and is done when the test says so.
    private const string Voice = """
        window.said = [];
        window.done = () => window.said.at(-1).onend();
        Object.defineProperty(window, "speechSynthesis", { value: { speak: (s) => window.said.push(s), cancel: () => {} } });
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        """;

    [Test]
    public async Task Reading_aloud_goes_on_part_by_part_pauses_and_stops_by_keyboard()
    {
        var page = await Browser.Page(360);
        await page.AddInitScriptAsync(Voice);
        await page.GotoAsync("/clubs/brackenside-inclusive-football-5-to-11/simple");
        var play = page.GetByRole(AriaRole.Button, new() { Name = "Read aloud" });
        await play.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Pause reading" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveClassAsync("saying");
        Assert.That(await page.EvaluateAsync<string>("said[0].text"), Does.StartWith("Brackenside"));

        await page.EvaluateAsync("done()");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Go on reading" })).ToBeFocusedAsync();
        var before = await page.EvaluateAsync<string>("said.at(-1).text");
        await page.Keyboard.PressAsync("Enter");
        Assert.That(await page.EvaluateAsync<string>("said.at(-1).text"), Is.EqualTo(before), "what was cut off is said again");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Read aloud" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".saying")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Stop reading" })).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Without_a_voice_or_a_script_there_is_no_button_that_does_nothing()
    {
        var page = await Browser.Page(1280, script: false);
        await page.GotoAsync("/clubs/brackenside-inclusive-football-5-to-11");
        await Assertions.Expect(page.Locator("button:visible:not(.term)")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [TestCase("Escape")]
    [TestCase("Shift")]
    public async Task Three_presses_leave_the_site_and_the_page_is_not_one_step_back(string key)
    {
        var page = await Browser.Page(360);
        await Away(page);
        await page.GotoAsync("/needs");
        await page.GotoAsync(Sensitive);
        await Assertions.Expect(page.Locator("[data-leave-keys]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync(key);
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync(key);
        await page.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Locator("[data-leave-status]")).ToContainTextAsync("Press 1 more time");
        await page.Keyboard.PressAsync(key);
        await page.WaitForURLAsync("https://www.bbc.co.uk/weather");
        await page.GoBackAsync();
        Assert.That(page.Url, Does.EndWith("/needs"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Without_a_script_leaving_is_a_link_that_stays_in_sight()
    {
        var page = await Browser.Page(360, script: false);
        await Away(page);
        await page.GotoAsync(Sensitive + "#related");
        var leave = page.GetByRole(AriaRole.Link, new() { Name = "Leave this site" });
        await Assertions.Expect(leave).ToBeInViewportAsync();
        await leave.ClickAsync();
        await page.WaitForURLAsync("https://www.bbc.co.uk/weather");
        await page.Context.CloseAsync();
    }

    // No test asks another server for anything.
    private static Task Away(IPage page) =>
        page.RouteAsync("https://www.bbc.co.uk/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>" }));
}
