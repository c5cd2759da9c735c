using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>From a listing to a thank-you on a phone, held off once on the way.</summary>
internal sealed class TellUsSomething
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task A_parent_reports_a_mistake_and_loses_nothing_on_the_way(bool script)
    {
        var page = await Browser.Page(360, script);
        await page.GotoAsync("/clubs/brackenside-inclusive-football-5-to-11");
        await page.GetByRole(AriaRole.Link, new() { Name = "Something here is wrong" }).ClickAsync();
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Send" });
        await send.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Type what is not right" }).ClickAsync();
        var box = page.GetByLabel("What is not right?");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await box.FillAsync("It is on Thursdays.");
        await page.GetByLabel("Your e-mail").FillAsync("parent");
        await send.ClickAsync();
        await Assertions.Expect(box).ToHaveValueAsync("It is on Thursdays.");

        await page.GetByLabel("Your e-mail").FillAsync("");
        await send.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Thank you. We have what you sent");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("feedback.follow") }).ClickAsync();
        await Assertions.Expect(page.GetByText("We have not answered yet.")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
