using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>Everything that people send or keep, with the keyboard alone. Each form is first sent with nothing in it.</summary>
[TestFixture(360)]
[TestFixture(1280)]
internal sealed class TellByKeyboard(int width)
{
    private const string Listing = "/clubs/brackenside-inclusive-football-5-to-11";

    private IPage _page = null!;

    private ILocator Heading => _page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private ILocator Summary => _page.Locator(".govuk-error-summary");

    [SetUp]
    public async Task Open() => _page = await Browser.Page(width);

    [TearDown]
    public async Task Close() => await _page.Context.CloseAsync();

    [Test]
    public async Task An_alert_is_asked_for_at_the_end_of_the_results()
    {
        await _page.GotoAsync("/search?need=autism&age=9");
        await _page.TabToAsync(_page.Link("Tell me when something new fits"), key: "Shift+Tab");
        await _page.Keyboard.PressAsync("Enter");
        await _page.WaitForURLAsync(new Regex("/alerts"));
        await SendNothingAsync("Tell me", "#email");
        await _page.Keyboard.TypeAsync("parent@example.org");
        await _page.PressAsync(_page.Button("Tell me"));
        await Assertions.Expect(Heading).ToHaveTextAsync("Look in your e-mail");
    }

    [Test]
    public async Task A_comment_says_what_it_is_about()
    {
        await _page.GotoAsync("/feedback");
        await SendNothingAsync("Send", "#topic");
        await _page.Keyboard.PressAsync("ArrowDown");
        await _page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(_page.Locator("#topic")).ToBeCheckedAsync();
        await SendAsync(("text", "There is much more here than I thought."));
    }

    [Test]
    public async Task A_mistake_is_reported_from_the_page_it_is_on()
    {
        await _page.GotoAsync(Listing);
        await _page.GoAsync(_page.Link("Something here is wrong"), "/feedback/mistake", most: 100);
        await SendNothingAsync("Send", "#text");
        await SendAsync(("text", "It is on Thursdays."));
    }

    [Test]
    public async Task A_listing_is_suggested()
    {
        await _page.GotoAsync("/suggest-a-listing");
        await SendNothingAsync("Send", "#name");
        await SendAsync(("name", "Quiet swimming"), ("what", "A swim with the lights low."));
    }

    [Test]
    public async Task A_page_was_useful()
    {
        await _page.GotoAsync("/guides/annual-reviews");
        await _page.GoAsync(_page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Yes") }), "/feedback/useful");
        await _page.PressAsync(_page.Button("Send"));
        await Assertions.Expect(Heading).ToHaveTextAsync("Thank you");
    }

    [Test]
    public async Task A_list_is_made_noted_on_put_in_order_compared_and_shared()
    {
        await _page.GotoAsync("/search?q=swimming");
        await _page.GoAsync(_page.GetByRole(AriaRole.Link, new() { Name = "Add to my list" }).First, "/shortlist/add");
        await _page.GoAsync(_page.Button("Add to my list"), "/shortlist/(?!add)");
        await _page.TypeAsync(_page.GetByLabel("What are you looking for?"), "football");
        await _page.Keyboard.PressAsync("Enter");
        await _page.WaitForURLAsync(new Regex("q=football"));
        await _page.PressAsync(_page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add ") }).First);
        await Assertions.Expect(_page.Locator("ol.shortlist > li")).ToHaveCountAsync(2);

        // From the top of the page, wherever the browser was.
        await _page.ReloadAsync();
        var second = await _page.Locator("ol.shortlist h2").Nth(1).InnerTextAsync();
        await _page.GoAsync(_page.Link("Skip to main content"), "#main$");
        await _page.TypeAsync(_page.GetByLabel("Your note about").Nth(1), "Ring on Monday");
        await _page.PressAsync(_page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Move up") }));
        await Assertions.Expect(_page.Locator("ol.shortlist h2").First).ToHaveTextAsync(second);
        await Assertions.Expect(_page.GetByLabel("Your note about").First).ToHaveValueAsync("Ring on Monday");

        await _page.PressAsync(_page.GetByLabel("Compare").First, "Space");
        await _page.PressAsync(_page.GetByLabel("Compare").Nth(1), "Space");
        await _page.GoAsync(_page.Button("Compare what I ticked"), "/compare");
        await Assertions.Expect(_page.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(2);

        await _page.GoBackAsync();
        await _page.PressAsync(_page.Button("Make a link"));
        await _page.TabToAsync(_page.GetByLabel("The link to pass on"));
    }

    // The summary has the focus, and its first link leads to the first box that is to be filled in.
    private async Task SendNothingAsync(string button, string field)
    {
        await _page.PressAsync(_page.Button(button));
        await Assertions.Expect(_page).ToHaveTitleAsync(new Regex("^Error: "));
        await Assertions.Expect(Summary).ToBeFocusedAsync();
        await _page.PressAsync(Summary.GetByRole(AriaRole.Link).First, most: 1);
        await Assertions.Expect(_page.Locator(field)).ToBeFocusedAsync();
        await Assertions.Expect(_page.Locator(field)).ToBeInViewportAsync();
    }

    private async Task SendAsync(params (string Id, string Text)[] fields)
    {
        foreach (var (id, text) in fields)
        {
            var box = _page.Locator("#" + id);
            if (!await box.EvaluateAsync<bool>("e => e === document.activeElement"))
                await _page.TabToAsync(box);
            await _page.Keyboard.TypeAsync(text);
        }

        await _page.PressAsync(_page.Button("Send"));
        await Assertions.Expect(Heading).ToHaveTextAsync(new Regex("^Thank you"));
    }
}
