using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>Signs editors in, in a browser.</summary>
internal static class Desk
{
    public const string Password = "purple kettle harbour sunday";

    public static string AddressOf(string name) => $"{name.ToLowerInvariant()}@example.org";

    /// <summary>An editor of this name, made when there is none yet, on their board in a window of their own.</summary>
    public static async Task<IPage> SignInAsync(string name, EditorRoles roles, int width, bool script = true)
    {
        var email = AddressOf(name);
        using (var scope = Browser.Services.CreateScope())
        {
            var editors = scope.ServiceProvider.GetRequiredService<UserManager<Editor>>();
            if (await editors.FindByEmailAsync(email) is null)
                Assert.That((await editors.CreateAsync(new() { Id = Keys.For(email), Name = name, Email = email, UserName = email, EmailConfirmed = true, Roles = roles }, Password)).Succeeded);
        }

        var page = await Browser.Page(width, script);
        await SignInAsync(page, "", name);
        return page;
    }

    /// <param name="address">Where the site is, when it is not to be asked by its usual name.</param>
    public static async Task SignInAsync(IPage page, string address, string name)
    {
        await page.GotoAsync(address + "/editorial/sign-in");
        await page.GetByLabel("E-mail").FillAsync(AddressOf(name));
        await page.Locator("#password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Hello");
    }

    /// <summary>With axe, where scripts may run: it is one itself.</summary>
    public static Task CheckAsync(IPage page, bool script) => script ? EveryKindOfPage.CheckShownAsync(page, page.Url) : Task.CompletedTask;
}
