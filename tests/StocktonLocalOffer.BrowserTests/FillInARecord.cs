using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Testing;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>The forms of the editors' side in a real browser, with and without its script.</summary>
internal sealed class FillInARecord
{
    private TestSite _site = null!;
    private WebApplicationFactory<global::Program> _trial = null!;
    private string _address = "";
    private Document? _sent;

    [OneTimeSetUp]
    public void Start()
    {
        _site = new();
        _trial = _site.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IStartupFilter>(new RecordFormTrial(d => _sent = d))));
        _trial.UseKestrel(0);
        _trial.StartServer();
        _address = _trial.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _trial.DisposeAsync();
        await _site.DisposeAsync();
    }

    [TestCase(true), TestCase(false)]
    public async Task An_editor_writes_a_club_on_a_phone(bool script)
    {
        var page = await Open("/trial/loClub", 360, script);
        await page.GetByLabel("Name (needed)").FillAsync("Art club");
        await page.GetByLabel("Summary (needed)").FillAsync("We paint on Fridays.");
        var text = script ? page.GetByRole(AriaRole.Textbox, new() { Name = "Description" }) : page.GetByLabel("Description");
        await text.ClickAsync();
        await page.Keyboard.TypeAsync("We paint.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add place" }).ClickAsync();
        await Assertions.Expect(page.Locator("#f-locations-0")).ToBeFocusedAsync();
        await page.GetByLabel("Postcode").FillAsync("TS18 1AA");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find this postcode" }).ClickAsync();
        await Assertions.Expect(page.Locator("#f-locations-0-latitude")).ToHaveValueAsync("54.56");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add access fact" }).ClickAsync();
        await Assertions.Expect(page.Locator("#f-locations-0-access-0")).ToBeFocusedAsync();
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Fill in \"Is it there?\"" }).ClickAsync();
        await Assertions.Expect(page.Locator("#f-locations-0-access-0-answer")).ToBeFocusedAsync();
        var club = (Club)_sent!;
        Assert.That((club.Name, club.Summary, club.Description), Is.EqualTo(("Art club", "We paint on Fridays.", "<p>We paint.</p>")));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task What_is_not_asked_closes_and_keeps_what_is_in_it()
    {
        var page = await Open("/trial/loClub", 1280, script: true);
        var why = page.GetByLabel("Why it is closed or not listed");
        await Assertions.Expect(why).ToBeHiddenAsync();
        await page.GetByLabel("Closed for now").CheckAsync();
        await why.FillAsync("The hall is being mended.");
        await page.GetByLabel("Closed for now").UncheckAsync();
        await Assertions.Expect(why).ToHaveValueAsync("The hall is being mended.");
        await Assertions.Expect(why).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Bold_is_made_with_the_keyboard_alone()
    {
        var page = await Open("/trial/loPage", 1280, script: true);
        await page.GetByRole(AriaRole.Button, new() { Name = "Heading", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Bold" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Text" })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Now");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.WaitForURLAsync("**/loPage*");
        Assert.That(((Page)_sent!).Body, Is.EqualTo("<p><strong>Now</strong></p>"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Other_content_is_found_as_its_name_is_typed()
    {
        var page = await Open("/trial/loClub", 1280, script: true);
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Type a name" });
        await box.PressSequentiallyAsync("council");
        var first = page.GetByRole(AriaRole.Option).First;
        var name = (await first.Locator(".suggest__label").TextContentAsync())!;
        await first.ClickAsync();
        await Assertions.Expect(box).ToHaveValueAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check my words" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-plain-words]")).Not.ToBeEmptyAsync();
        Assert.That(((Club)_sent!).Organisation, Has.Count.EqualTo(1));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Advice_on_words_comes_when_typing_stops()
    {
        var page = await Open("/trial/loClub", 1280, script: true);
        await page.GetByLabel("Summary (needed)").FillAsync("We facilitate play.");
        await Assertions.Expect(page.Locator("[data-plain-words]")).ToContainTextAsync("facilitate");
        await page.Context.CloseAsync();
    }

    [TestCase("loClub"), TestCase("loGuide")]
    public async Task It_is_held_to_WCAG(string type)
    {
        var refused = new List<string>();
        var page = await Open($"/trial/{type}", 360, script: true);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                refused.Add(message.Text);
        };
        await page.GetByRole(AriaRole.Button, new() { Name = type == "loGuide" ? "Add chapter" : "Add place" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Toolbar).First).ToBeVisibleAsync();

        var found = await page.RunAxe();

        Assert.That(found.Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html))}"), Is.Empty);
        Assert.That(refused, Is.Empty, "the security policy lets everything through that the page needs");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(string path, int width, bool script)
    {
        var page = await Browser.Page(width, script);
        await page.GotoAsync(_address + path);
        if (script && await page.Locator("[data-rich-text]").CountAsync() > 0)
            await Assertions.Expect(page.GetByRole(AriaRole.Toolbar).First).ToBeVisibleAsync();
        return page;
    }
}
