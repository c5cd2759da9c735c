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
    private const string Password = "purple kettle harbour sunday";

    [TestCase(1280, true)]
    [TestCase(360, true)]
    [TestCase(360, false)]
    public async Task A_moderator_is_asked_about_a_name_and_publishes_without_it(int width, bool script)
    {
        var email = $"moderator{width}{script}@example.org";
        using (var scope = Browser.Services.CreateScope())
        {
            var editor = new Editor { Id = Keys.For(email), Name = "Sam", Email = email, UserName = email, EmailConfirmed = true, Roles = EditorRoles.Moderator };
            Assert.That((await scope.ServiceProvider.GetRequiredService<UserManager<Editor>>().CreateAsync(editor, Password)).Succeeded);
        }

        await Browser.Services.GetRequiredService<FeedbackKeeper>().AddAsync(new() { Kind = CommentKind.Missing, Text = "My son Zebedee has no club to go to." });
        var page = await Browser.Page(width, script);
        await page.GotoAsync("/editorial/sign-in?back=/editorial/comments");
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Comments");
        await CheckAsync(page, script);

        await page.GetByRole(AriaRole.Link, new() { Name = "Something that is missing", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".sent mark")).ToHaveTextAsync("Zebedee");
        await page.GetByLabel("Begin from a reply").SelectOptionAsync("There is a gap");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it in the box" }).ClickAsync();
        await page.GetByLabel("in our words").FillAsync("There is no club for Zebedee.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish this" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("may say who somebody is: Zebedee");
        await CheckAsync(page, script);

        await page.GetByLabel("in our words").FillAsync("There is no club for some children.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish this" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Published. Everybody can read it now.")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    // Axe is a script itself.
    private static Task CheckAsync(IPage page, bool script) => script ? EveryKindOfPage.CheckShownAsync(page, page.Url) : Task.CompletedTask;
}
