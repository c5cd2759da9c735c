using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>From an invitation to a published change, through everybody's hands; and two editors in one entry. Moderators have their own journey beside this.</summary>
internal sealed class EachRoleAtWork
{
    [TestCase(360, true)]
    [TestCase(1280, true)]
    [TestCase(360, false)]
    [TestCase(1280, false)]
    public async Task An_administrator_invites_a_provider_a_contributor_writes_and_an_editor_sends_back_and_publishes(int width, bool script)
    {
        var run = $"{width}{(script ? "with" : "without")}";
        var now = Browser.Services.GetRequiredService<PublishedSide>().Current;
        var clubs = now.OfType<Club>().Where(c => c.Document.Organisation.Count == 1).GroupBy(c => c.Document.Organisation[0]).Select(g => g.First()).ToList();
        // Each run has a club of its own: what one waits with must not meet the next.
        var mine = clubs[(width == 360 ? 0 : 1) + (script ? 0 : 2)];
        var organisation = now.Find<Organisation>(mine.Document.Organisation[0])!.Document.Name;

        var admin = await Desk.SignInAsync($"admin{run}", EditorRoles.Administrator, width, script);
        await admin.GotoAsync("/editorial/people/invite");
        await admin.Locator("[name=name]").FillAsync("Pat");
        await admin.Locator("[name=email]").FillAsync($"pat{run}@example.org");
        await admin.Locator("#role-provider").CheckAsync();
        await admin.Locator("[name=organisation]").FillAsync(organisation);
        await admin.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" }).ClickAsync();
        await Assertions.Expect(admin.Locator(".done")).ToContainTextAsync("An invitation is on its way");

        var provider = await Browser.Page(width, script);
        await provider.GotoAsync(Letter($"pat{run}@example.org"));
        await Desk.CheckAsync(provider, script);
        await provider.Locator("[name=password]").FillAsync(Desk.Password);
        await provider.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await Assertions.Expect(provider.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("My account");
        await provider.GotoAsync("/editorial");
        await Desk.CheckAsync(provider, script);
        await Assertions.Expect(provider.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true })).ToHaveCountAsync(0);
        await provider.GotoAsync($"/editorial/entries/{mine.Key:N}/edit");
        await provider.Locator("[name='f.summary']").FillAsync($"We have a ramp now, says {run}.");
        await Assertions.Expect(provider.GetByRole(AriaRole.Button, new() { Name = "Save and publish" })).ToHaveCountAsync(0);
        await provider.GetByRole(AriaRole.Button, new() { Name = "Save and send for checking" }).ClickAsync();
        await Assertions.Expect(provider.Locator(".done")).ToContainTextAsync("Sent for checking");

        var contributor = await Desk.SignInAsync($"cara{run}", EditorRoles.Contributor, width, script);
        await contributor.GotoAsync("/editorial/entries/new");
        await contributor.GetByRole(AriaRole.Link, new() { Name = "Club", Exact = true }).ClickAsync();
        await contributor.Locator("[name='f.name']").FillAsync($"Kite makers {run}");
        await contributor.Locator("[name='f.summary']").FillAsync("Make a kite and fly it.");
        await contributor.GetByRole(AriaRole.Button, new() { Name = "Save and send for checking" }).ClickAsync();
        await Assertions.Expect(contributor.Locator(".done")).ToContainTextAsync("Sent for checking");
        var kites = new Uri(contributor.Url).AbsolutePath;

        var editor = await Desk.SignInAsync($"eddie{run}", EditorRoles.Editor, width, script);
        await editor.GotoAsync("/editorial/entries?state=waiting");
        await Desk.CheckAsync(editor, script);
        await editor.GetByRole(AriaRole.Link, new() { Name = $"Kite makers {run}" }).ClickAsync();
        await editor.GetByText("Send it back, with a reason").ClickAsync();
        await editor.GetByLabel("What should be different?").FillAsync("Say how old they must be.");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Send it back" }).ClickAsync();
        await Assertions.Expect(editor.Locator(".done")).ToContainTextAsync("Sent back");
        await editor.GotoAsync($"/editorial/entries/{mine.Key:N}");
        await Desk.CheckAsync(editor, script);
        await editor.GetByRole(AriaRole.Button, new() { Name = "Publish it now" }).ClickAsync();
        await Assertions.Expect(editor.Locator(".done")).ToContainTextAsync("Published");

        await contributor.GotoAsync("/editorial");
        await contributor.GetByRole(AriaRole.Link, new() { Name = $"Kite makers {run}" }).First.ClickAsync();
        await Assertions.Expect(contributor.GetByText("Say how old they must be.").First).ToBeVisibleAsync();
        await contributor.GotoAsync(kites + "/edit");
        await contributor.Locator("[name='f.summary']").FillAsync("Make a kite and fly it. For 9 to 12.");
        await contributor.GetByRole(AriaRole.Button, new() { Name = "Save and send for checking" }).ClickAsync();
        await Assertions.Expect(contributor.Locator(".done")).ToContainTextAsync("Sent for checking");
        await editor.GotoAsync(kites);
        await editor.GetByRole(AriaRole.Button, new() { Name = "Publish it now" }).ClickAsync();
        await Assertions.Expect(editor.Locator(".done")).ToContainTextAsync("Published");

        // What the public sees, at once.
        var parent = await Browser.Page(width, script);
        await parent.GotoAsync($"/clubs/{mine.Slug}");
        await Assertions.Expect(parent.Locator("main")).ToContainTextAsync($"We have a ramp now, says {run}.");
        await parent.GotoAsync($"/clubs/kite-makers-{run}");
        await Assertions.Expect(parent.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Kite makers {run}");

        await admin.GotoAsync("/editorial/history");
        await Assertions.Expect(admin.Locator("main")).ToContainTextAsync($"Kite makers {run}");
        foreach (var page in new[] { admin, provider, contributor, editor, parent })
            await page.Context.CloseAsync();
    }

    [TestCase(360, true)]
    [TestCase(1280, false)]
    public async Task Two_editors_in_one_entry_lose_nothing(int width, bool script)
    {
        var club = Browser.Services.GetRequiredService<PublishedSide>().Current.OfType<Club>()[width == 360 ? 30 : 31];
        var ann = await Desk.SignInAsync($"ann{width}", EditorRoles.Editor, width, script);
        var bob = await Desk.SignInAsync($"bob{width}", EditorRoles.Editor, width, script);
        foreach (var page in new[] { ann, bob })
            await page.GotoAsync($"/editorial/entries/{club.Key:N}/edit");
        await ann.Locator("[name='f.summary']").FillAsync("Ann's summary.");
        await ann.Locator("[name='f.whatYouPay']").FillAsync("Ann says two pounds.");
        await ann.GetByRole(AriaRole.Button, new() { Name = "Save for later" }).ClickAsync();
        await Assertions.Expect(ann.GetByRole(AriaRole.Heading, new() { Name = "What is different" })).ToBeVisibleAsync();

        await bob.Locator("[name='f.summary']").FillAsync("Bob's summary.");
        await bob.GetByRole(AriaRole.Button, new() { Name = "Save for later" }).ClickAsync();
        var clash = bob.GetByRole(AriaRole.Heading, new() { Name = $"ann{width} has saved this entry while you were writing" });
        await Assertions.Expect(clash).ToBeVisibleAsync();
        await Desk.CheckAsync(bob, script);
        await bob.Locator("#mine-summary").CheckAsync();
        await bob.GetByRole(AriaRole.Button, new() { Name = "Put both together and save" }).ClickAsync();
        await Assertions.Expect(bob.GetByRole(AriaRole.Heading, new() { Name = "What is different" })).ToBeVisibleAsync();

        await ann.GotoAsync($"/editorial/entries/{club.Key:N}/edit");
        await Assertions.Expect(ann.Locator("[name='f.summary']")).ToHaveValueAsync("Bob's summary.");
        await Assertions.Expect(ann.Locator("[name='f.whatYouPay']")).ToHaveValueAsync("Ann says two pounds.");
        await ann.Context.CloseAsync();
        await bob.Context.CloseAsync();
    }

    // The address in the last message to somebody.
    private static string Letter(string email)
    {
        var mail = Path.Combine(Browser.Services.GetRequiredService<SiteOptions>().DataPath, "mail");
        return Directory.GetFiles(mail, "*.eml").Select(File.ReadAllText).Where(text => text.Contains($"To: {email}", StringComparison.Ordinal)).Select(text => Regex.Match(text, @"/editorial/join/\w+").Value).Single();
    }
}
