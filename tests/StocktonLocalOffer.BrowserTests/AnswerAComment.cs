using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Feedback;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>A moderator answers a comment that names a child.</summary>
internal sealed class AnswerAComment
{
    [TestCase(1280, true)]
    [TestCase(360, true)]
    [TestCase(360, false)]
    public async Task A_moderator_is_asked_about_a_name_and_publishes_without_it(int width, bool script)
    {
        await Browser.Services.GetRequiredService<FeedbackKeeper>().AddAsync(new() { Kind = CommentKind.Missing, Text = "My son Zebedee has no club to go to." });
        var page = await Desk.SignInAsync($"moderator{width}{script}", EditorRoles.Moderator, width, script);
        await page.GotoAsync("/editorial/comments");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Comments");
        await Desk.CheckAsync(page, script);

        await page.GetByRole(AriaRole.Link, new() { Name = "Something that is missing", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".sent mark")).ToHaveTextAsync("Zebedee");
        await page.GetByLabel("Begin from a reply").SelectOptionAsync("There is a gap");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it in the box" }).ClickAsync();
        await page.GetByLabel("in our words").FillAsync("There is no club for Zebedee.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish this" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("may say who somebody is: Zebedee");
        await Desk.CheckAsync(page, script);

        await page.GetByLabel("in our words").FillAsync("There is no club for some children.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish this" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Published. Everybody can read it now.")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
