using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>Every way to what there is, with Tab, Enter, Space and the arrows alone.</summary>
[TestFixture(360)]
[TestFixture(1280)]
[Parallelizable(ParallelScope.Children)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class LookAroundByKeyboard(int width)
{
    private const string Listing = "/clubs/brackenside-inclusive-football-5-to-11";
    private const string AnyListing = "/(services|clubs|activities|support-groups)/";

    private IPage _page = null!;

    private ILocator Heading => _page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    [SetUp]
    public async Task Open() => _page = await Browser.Page(width);

    [TearDown]
    public async Task Close() => await _page.Context.CloseAsync();

    [Test]
    public async Task From_a_promise_to_what_is_listed_for_it()
    {
        await _page.GotoAsync("/outcomes");
        await _page.GoAsync(_page.Locator(".tile--will a").First, "/outcomes/i-will/");
        await _page.GoAsync(_page.GetByRole(AriaRole.Link, new() { NameRegex = new("^See all") }), "/search\\?");
        await Assertions.Expect(Heading).ToContainTextAsync("things");
    }

    [Test]
    public async Task From_a_need_to_a_listing()
    {
        await _page.GotoAsync("/needs");
        await _page.GoAsync(_page.Link("Autism"), "/needs/autism$");
        await _page.GoAsync(_page.Locator(".hits h2 a").First, AnyListing);
        await Assertions.Expect(_page.GetByRole(AriaRole.Heading, new() { Name = "How to start" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task From_a_tile_of_the_map_to_a_ward_and_a_listing()
    {
        await _page.GotoAsync("/places");
        await _page.GoAsync(_page.Link("Go to the map"), "#map$");
        await _page.GoAsync(_page.Locator(".wardmap a[aria-label*=Yarm]").First, "/places/[^/]+/yarm");
        await _page.GoAsync(_page.Locator(".people h3 a").First, AnyListing);
    }

    [Test]
    public async Task From_an_age_to_results()
    {
        await _page.GotoAsync("/ages");
        await _page.GoAsync(_page.Link("Under 5"), "/ages/under-5");
        await _page.GoAsync(_page.GetByRole(AriaRole.Link, new() { NameRegex = new("^See all") }), "/search\\?");
        await Assertions.Expect(Heading).ToContainTextAsync("things");
    }

    [Test]
    public async Task To_a_day_of_the_week_and_what_is_on_then()
    {
        await _page.GotoAsync("/search?need=autism&age=9");
        await _page.GoAsync(_page.Link("Week"), "view=week");
        await _page.GoAsync(_page.Link("Saturday"), "#on-saturday$");
        await _page.GoAsync(_page.Locator("section[aria-labelledby=on-saturday] a").First, AnyListing, most: 1);
    }

    [Test]
    public async Task To_what_is_on_in_the_holiday_for_a_child_of_nine()
    {
        await _page.GotoAsync("/whats-on");
        await _page.PressAsync(_page.GetByLabel("When"), "ArrowDown");
        await _page.Keyboard.PressAsync("ArrowDown");
        await _page.PressAsync(_page.GetByLabel("Town"), "t");
        await _page.TypeAsync(_page.GetByLabel("Child's age"), "9");
        await _page.Keyboard.PressAsync("Enter");
        await _page.WaitForURLAsync(new Regex("town=thornaby&age=9"));
        await Assertions.Expect(Heading).ToContainTextAsync("Christmas holiday, in or for Thornaby");
    }

    [Test]
    public async Task To_the_simple_view_of_a_listing_and_back()
    {
        await _page.GotoAsync(Listing);
        await _page.GoAsync(_page.Link("Simple view"), "/simple$");
        await _page.GoAsync(_page.Link("See the full page").First, Listing + "$");
    }

    [Test]
    public async Task Through_the_parts_of_a_guide_and_back()
    {
        await _page.GotoAsync("/guides/annual-reviews");
        var first = await Heading.InnerTextAsync();
        await _page.GoAsync(_page.Locator("a[rel=next]"), "/guides/annual-reviews/");
        await Assertions.Expect(Heading).Not.ToHaveTextAsync(first);
        await _page.PressAsync(_page.Locator("a[rel=prev]"));
        await Assertions.Expect(Heading).ToHaveTextAsync(first);
    }

    [TestCase("Enter")]
    [TestCase("Space")]
    public async Task To_what_a_hard_word_means_and_back_to_the_sentence(string key)
    {
        await _page.GotoAsync("/guides/annual-reviews");
        var word = _page.Locator("button.term").First;
        var meaning = _page.Locator(".meaning").First;
        await _page.PressAsync(word, key);
        await Assertions.Expect(meaning).ToBeInViewportAsync();
        await _page.TabToAsync(meaning.GetByRole(AriaRole.Link), most: 1);
        await _page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(meaning).ToBeHiddenAsync();
        await Assertions.Expect(word).ToBeFocusedAsync();
    }

    [Test]
    public async Task To_the_code_for_another_website_and_the_box_it_makes()
    {
        await _page.GotoAsync("/embed");
        await _page.TabToAsync(_page.GetByRole(AriaRole.Region, new() { Name = "Code for a search box with our look" }));
        await _page.GoAsync(_page.Link("See how the search box looks"), "/embed/frame/search");
        await _page.TypeAsync(_page.GetByLabel("What do you need help with?"), "swimming");
        var opened = await _page.Context.RunAndWaitForPageAsync(() => _page.Keyboard.PressAsync("Enter"));
        await opened.WaitForURLAsync(new Regex("/search\\?q=swimming"));
    }

    [Test]
    public async Task Through_what_people_said()
    {
        await _page.GotoAsync("/feedback/replies");
        await _page.TypeAsync(_page.GetByLabel("Words to look for"), "swimming");
        await _page.Keyboard.PressAsync("Enter");
        await _page.WaitForURLAsync(new Regex("q=swimming"));
        await Assertions.Expect(_page.GetByLabel("Words to look for")).ToHaveValueAsync("swimming");
        await _page.GoAsync(_page.Link("2026"), "q=swimming&year=2026");
    }
}
