using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>The search box with its suggestions, narrow and wide, and what is left without scripts or without an answer.</summary>
internal sealed class ChooseASuggestion
{
    [TestCase(360, "/")]
    [TestCase(1280, "/")]
    [TestCase(360, "/search")]
    [TestCase(1280, "/search")]
    public async Task Typing_shows_suggestions_of_several_kinds_and_axe_finds_nothing(int width, string path)
    {
        var page = await Browser.Page(width);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        await page.GotoAsync(path);
        await Type(page, "aut");

        var options = Options(page);
        await Assertions.Expect(options.First).ToContainTextAsync("Search for “aut”");
        await Assertions.Expect(options.Filter(new() { HasText = "Autism" }).First).ToContainTextAsync("need");
        await Assertions.Expect(options.Filter(new() { HasText = "guide" }).First).ToBeVisibleAsync();
        foreach (var option in await options.AllAsync())
        {
            var box = await option.BoundingBoxAsync();
            Assert.That(box!.Height, Is.GreaterThanOrEqualTo(48));
            Assert.That(box.X + box.Width, Is.LessThanOrEqualTo(width));
        }

        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        Assert.That(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"), Is.Empty);
        Assert.That(complaints, Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Arrows_and_Enter_go_to_what_is_chosen()
    {
        var page = await Browser.Page(360);
        await page.GotoAsync("/");
        await Type(page, "autis");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#q__listbox [aria-selected=true]")).ToContainTextAsync("Autism");
        await page.Keyboard.PressAsync("Enter");
        // Says where it went, when it is somewhere else.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/needs/autism$"), new() { Timeout = 30_000 });
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task A_press_on_one_goes_there_too()
    {
        var page = await Browser.Page(360);
        await page.GotoAsync("/search?age=9");
        await Type(page, "thorn");
        await Options(page).Filter(new() { HasText = "Thornaby" }).First.ClickAsync();
        await page.WaitForURLAsync("**/search?town=thornaby");
        await page.Context.CloseAsync();
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Enter_with_nothing_chosen_searches_for_the_typed_words(bool firstRow)
    {
        var page = await Browser.Page();
        await page.GotoAsync("/");
        await Type(page, "autis");
        if (firstRow)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=autis");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Escape_closes_the_list_and_keeps_the_words()
    {
        var page = await Browser.Page();
        await page.GotoAsync("/");
        await Type(page, "aut");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(Box(page)).ToHaveValueAsync("aut");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_box_keeps_its_label_its_hint_and_its_length_and_loses_no_letter()
    {
        var page = await Browser.Page();
        await page.GotoAsync("/");
        var script = page.WaitForRequestAsync("**/suggest.js");
        await Box(page).FocusAsync();
        // While the script is on its way.
        await page.Keyboard.TypeAsync("swim");
        await script;
        await Assertions.Expect(Enhanced(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("ming");
        await Assertions.Expect(Box(page)).ToHaveValueAsync("swimming");
        Assert.That(await Box(page).GetAttributeAsync("maxlength"), Is.EqualTo("500"));
        Assert.That(await Box(page).GetAttributeAsync("name"), Is.EqualTo("q"));
        await Box(page).ClearAsync();
        var hint = await Box(page).GetAttributeAsync("aria-describedby");
        Assert.That(await page.Locator("#" + hint).TextContentAsync(), Does.Contain("Use your own words").And.Contain("arrows"));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_words_of_the_last_search_stay_closed_until_they_change()
    {
        var page = await Browser.Page();
        await page.GotoAsync("/search?q=autism");
        var asked = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/suggest?", StringComparison.Ordinal))
                asked.Add(request.Url);
        };
        await Box(page).FocusAsync();
        await Assertions.Expect(Enhanced(page)).ToHaveValueAsync("autism");
        await page.Keyboard.PressAsync("End");
        Assert.That(asked, Is.Empty);
        await page.Keyboard.TypeAsync(" a");
        await Assertions.Expect(Options(page).First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task When_no_answer_comes_it_is_a_plain_box()
    {
        var page = await Browser.Page();
        await page.RouteAsync("**/suggest?*", route => route.AbortAsync());
        await page.GotoAsync("/");
        await Box(page).FocusAsync();
        await Assertions.Expect(Enhanced(page)).ToBeFocusedAsync();
        var failed = page.WaitForRequestAsync("**/suggest?*");
        await page.Keyboard.TypeAsync("aut");
        await failed;
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=aut");
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Without_scripts_popular_choices_are_links_and_the_box_searches()
    {
        var page = await Browser.Page(360, script: false);
        await page.GotoAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Often looked for" }).GetByRole(AriaRole.Link)).ToHaveCountAsync(8);
        await Box(page).FillAsync("aut");
        await Box(page).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        Assert.That(page.Url, Does.Contain("/search?q=aut"));
        await page.Context.CloseAsync();
    }

    private static ILocator Enhanced(IPage page) => page.Locator("input[role=combobox]");

    // The list of the box, not the order of the results, which is a list of options too.
    private static ILocator Options(IPage page) => page.GetByRole(AriaRole.Listbox, new() { Name = "What do you need help with?" }).GetByRole(AriaRole.Option);

    private static ILocator Box(IPage page) => page.Locator("[name=q]").First;

    private static async Task Type(IPage page, string text)
    {
        await Box(page).FocusAsync();
        await Assertions.Expect(Enhanced(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(text);
        await Assertions.Expect(Options(page).First).ToContainTextAsync(text);
    }
}
