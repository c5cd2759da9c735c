using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>Results on a map and in a week, and what is on.</summary>
internal sealed class SeeWhereAndWhen
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task A_parent_looks_at_the_map_and_goes_from_a_pin_to_a_listing(bool script)
    {
        var page = await Browser.Page(360, script);
        var strangers = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Browser.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                strangers.Add(request.Url);
        };
        await page.GotoAsync("/search?need=autism&age=9");
        await page.GetByRole(AriaRole.Link, new() { Name = "Map", Exact = true }).ClickAsync();
        if (script)
            await Assertions.Expect(page.Locator(".leaflet-control-zoom-in")).ToBeVisibleAsync();
        var pin = page.Locator("#map a[href^='#p']").Last;
        var target = await pin.GetAttributeAsync("href");
        await pin.FocusAsync();
        for (var presses = 0; presses < 12 && !page.Url.EndsWith(target!, StringComparison.Ordinal); presses++)
            await page.Keyboard.PressAsync("Enter");
        Assert.That(page.Url, Does.EndWith(target!));
        await page.Locator($"{target} a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How to start" })).ToBeVisibleAsync();
        Assert.That(strangers, Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_map_moves_by_keyboard_and_asks_for_streets_only_after_a_yes()
    {
        var page = await Browser.Page();
        var tiles = new List<string>();
        await page.RouteAsync("https://tile.openstreetmap.org/**", route =>
        {
            tiles.Add(route.Request.Url);
            return route.AbortAsync();
        });
        await page.GotoAsync("/search?need=autism&view=map");
        var pins = page.Locator("#map a[href^='#p']");
        await Assertions.Expect(page.Locator(".leaflet-control-zoom-in")).ToBeVisibleAsync();
        var before = await pins.CountAsync();
        await page.Locator("#map").FocusAsync();
        await page.Keyboard.PressAsync("+");
        await page.Keyboard.PressAsync("+");
        await Assertions.Expect(pins).Not.ToHaveCountAsync(before);

        await page.GetByText("Show streets", new() { Exact = true }).ClickAsync();
        Assert.That(tiles, Is.Empty);
        await page.GetByRole(AriaRole.Link, new() { Name = "Yes, show streets from OpenStreetMap" }).ClickAsync();
        await Assertions.Expect(page.GetByText("OpenStreetMap contributors")).ToBeVisibleAsync();
        Assert.That(tiles, Is.Not.Empty);
        await page.GetByRole(AriaRole.Link, new() { Name = "Hide the streets" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Show streets", new() { Exact = true })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_parent_sees_what_is_on_in_the_holiday_for_a_child_of_nine(bool script)
    {
        var page = await Browser.Page(360, script);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "What's on", Exact = true }).First.ClickAsync();
        await page.GetByLabel("When").SelectOptionAsync(new SelectOptionValue { Label = "Christmas holiday" });
        await page.GetByLabel("Town").SelectOptionAsync(new SelectOptionValue { Label = "Thornaby" });
        await page.GetByLabel("Child's age").FillAsync("9");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Christmas holiday");
        await Assertions.Expect(page.GetByText("School holidays: Christmas holiday").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Put the times in my calendar" })).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^webcal://.*town=thornaby"));
        await page.Context.CloseAsync();
    }
}
