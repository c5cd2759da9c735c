using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>The editors' side in a real browser: every page with axe, a passkey, and a network that is lost in the middle of typing.</summary>
internal sealed class EditorsAtWork
{
    private static Published<Club> Club(int place) => Browser.Services.GetRequiredService<PublishedSide>().Current.OfType<Club>()[place];

    private static IEnumerable<string> Pages()
    {
        yield return "/editorial";
        foreach (var path in new[] { "sign-in/forgotten", "account", "account/codes", "account/passkeys", "people", "people/invite", "history", "search-words", "search-words?q=asd", "entries", "entries?state=published&kind=loClub&sort=checkdue", "entries/new", "links", "duplicates" })
            yield return $"/editorial/{path}";
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Every_page_of_an_administrator_is_free_of_faults_that_axe_knows(string path)
    {
        var page = await Desk.SignInAsync("admin", EditorRoles.Administrator, 1280);
        await EveryKindOfPage.CheckAsync(page, path);
        await page.SetViewportSizeAsync(360, 900);
        await EveryKindOfPage.CheckShownAsync(page, path);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360), path);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_passkey_is_made_and_signs_in()
    {
        var page = await Desk.SignInAsync("pasha", EditorRoles.Editor, 1280);
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true } });
        // Passkeys belong to a name: "localhost", and not a number.
        var local = Browser.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal).Replace("[::1]", "localhost", StringComparison.Ordinal);
        await Desk.SignInAsync(page, local, "pasha");
        await page.GotoAsync(local + "/editorial/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Your passkey works now.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("/editorial$"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_search_word_shows_what_it_would_find_and_is_published()
    {
        var page = await Desk.SignInAsync("wendy", EditorRoles.Editor, 1280);
        await page.GotoAsync("/editorial/search-words");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add a word" }).ClickAsync();
        await page.Locator("[name='f.name']").FillAsync("wibblish");
        await page.Locator("[name='f.needs'][value='autism']").EvaluateAsync("box => { box.closest('details')?.setAttribute('open', ''); box.click(); }");
        await page.GetByRole(AriaRole.Button, new() { Name = "See what it would find" }).ClickAsync();
        await Assertions.Expect(page.Locator("#effect")).ToContainTextAsync("With this it means");
        await EveryKindOfPage.CheckAsync(page, page.Url);
        await page.SetViewportSizeAsync(360, 900);
        await EveryKindOfPage.CheckShownAsync(page, page.Url);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));

        await page.GetByRole(AriaRole.Button, new() { Name = "Save and publish" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What it does" })).ToBeVisibleAsync();
        await EveryKindOfPage.CheckShownAsync(page, page.Url);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task What_is_typed_is_kept_and_a_lost_network_loses_nothing()
    {
        var club = Club(20);
        var page = await Desk.SignInAsync("netty", EditorRoles.Editor, 360);
        await page.GotoAsync($"/editorial/entries/{club.Key:N}/edit");
        await EveryKindOfPage.CheckShownAsync(page, page.Url);
        await page.Locator("[name='f.summary']").FillAsync("Typed on a train.");
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("was kept at", new() { Timeout = 20_000 });

        await page.Context.SetOfflineAsync(true);
        await page.Locator("[name='f.summary']").FillAsync("Typed in a tunnel.");
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("could not be kept just now", new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator("[name='f.summary']")).ToHaveValueAsync("Typed in a tunnel.");
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("was kept at", new() { Timeout = 20_000 });

        await page.GotoAsync($"/editorial/entries/{club.Key:N}/edit");
        await page.GetByRole(AriaRole.Link, new() { Name = "Go on with it" }).ClickAsync();
        await Assertions.Expect(page.Locator("[name='f.summary']")).ToHaveValueAsync("Typed in a tunnel.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save for later" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What is different" })).ToBeVisibleAsync();
        await EveryKindOfPage.CheckShownAsync(page, page.Url);
        await page.Context.CloseAsync();
    }

    [TestCase("family")]
    [TestCase("youngperson")]
    [TestCase("professional")]
    public async Task A_preview_through_each_pair_of_eyes_has_no_faults(string eyes)
    {
        var club = Club(21);
        var page = await Desk.SignInAsync("vera", EditorRoles.Contributor, 360);
        await EveryKindOfPage.CheckAsync(page, $"/editorial/entries/{club.Key:N}/preview/1?as={eyes}");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(club.Document.Name);
        await page.Context.CloseAsync();
    }

    [TestCase(360)]
    [TestCase(1280)]
    public async Task The_point_of_a_place_is_put_right_on_a_map_by_a_press_and_by_keys(int width)
    {
        var club = Browser.Services.GetRequiredService<PublishedSide>().Current.OfType<Club>().First(c => c.Document.Locations is [{ Latitude: not null }, ..]);
        var page = await Desk.SignInAsync("petra", EditorRoles.Editor, width);
        var strangers = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Browser.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                strangers.Add(request.Url);
        };
        await page.GotoAsync($"/editorial/entries/{club.Key:N}/edit");
        var latitude = page.Locator("[name='f.locations[0].latitude']");
        var before = await latitude.InputValueAsync();
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Show the point on a map" }).First;
        await button.ClickAsync();
        var map = page.GetByRole(AriaRole.Group, new() { Name = "Map of the place" });
        await Assertions.Expect(map).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".rf-pin")).ToBeVisibleAsync();
        await EveryKindOfPage.CheckShownAsync(page, page.Url);

        await map.ClickAsync(new() { Position = new() { X = 60, Y = 60 } });
        await Assertions.Expect(page.Locator("[data-said]")).ToContainTextAsync("The point is now 54.");
        var pressed = await latitude.InputValueAsync();
        Assert.That(pressed, Is.Not.EqualTo(before));

        await map.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put the pin in the middle" }).PressAsync("Enter");
        await Assertions.Expect(latitude).Not.ToHaveValueAsync(pressed);
        Assert.That(strangers, Is.Empty, "streets are asked for only after a yes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the map" }).ClickAsync();
        await Assertions.Expect(button).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }
}
