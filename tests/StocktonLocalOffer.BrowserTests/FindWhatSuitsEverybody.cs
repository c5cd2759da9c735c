using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>A family with several children on a phone, once with scripts and once without.</summary>
internal sealed class FindWhatSuitsEverybody
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task A_parent_adds_and_removes_children_corrects_an_age_and_sees_whom_each_result_suits(bool script)
    {
        var page = await Browser.Page(360, script);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "More than one child?" }).ClickAsync();

        await page.GetByLabel("Age of child 1").FillAsync("9");
        await page.Locator("summary", new() { HasText = "Needs of child 1" }).ClickAsync();
        await page.Locator("summary", new() { HasText = "Talking, understanding" }).First.ClickAsync();
        await page.GetByLabel("Autism").First.CheckAsync();
        await page.GetByLabel("Age of child 2").FillAsync("thirteen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add another child" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add another child" }).ClickAsync();
        await page.GetByLabel("Age of child 3").FillAsync("2");
        await page.GetByLabel("Age of child 4").FillAsync("8 months");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove child 3" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Age of child 3")).ToHaveValueAsync("8 months");
        await Assertions.Expect(page.GetByLabel("Autism").First).ToBeCheckedAsync();

        // Enter is "Show what fits", not the first button that can be seen.
        await page.GetByLabel("Age of child 1").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Age of child 2");
        Assert.That(await page.TitleAsync(), Does.StartWith("Error: "));
        await page.GetByRole(AriaRole.Link, new() { Name = "Age of child 2" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Age of child 2")).ToBeFocusedAsync();
        await page.GetByLabel("Age of child 2").FillAsync("13");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what fits" }).Last.ClickAsync();

        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(heading).ToContainTextAsync("for a 9-year-old, a 13-year-old and an 8-month-old");
        await Assertions.Expect(page.Locator(".card .suits").First).ToContainTextAsync("Suits");
        await page.GetByRole(AriaRole.Link, new() { Name = "Child 3: age 8 months" }).ClickAsync();
        await Assertions.Expect(heading).ToContainTextAsync("for a 9-year-old and a 13-year-old");
        await Assertions.Expect(page.Locator(".card .suits").First).ToHaveTextAsync("Suits both children");

        await page.Locator("summary").Filter(new() { HasText = "Filter" }).First.ClickAsync();
        await page.Locator("summary", new() { HasText = "More filters" }).ClickAsync();
        await page.Locator(".facet > summary", new() { HasText = "How you get it" }).ClickAsync();
        await page.GetByLabel("Just turn up").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show results" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("route=just-turn-up", StringComparison.Ordinal));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Child 2: age 13" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
