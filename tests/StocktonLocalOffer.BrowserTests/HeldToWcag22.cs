using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>
/// What axe cannot see: the criteria that WCAG 2.2 brought, by their names, and what people set in their browser or system.
/// https://www.w3.org/TR/WCAG22/
/// </summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class HeldToWcag22
{
    private const string Results = "/search?q=club&age=9&town=thornaby";
    private const string Listing = "/clubs/brackenside-inclusive-football-5-to-11";

    /// <summary>2.4.11 Focus Not Obscured (Minimum), 2.4.7 Focus Visible: going through a page by keyboard, what has the focus can be seen, and shows it.</summary>
    [TestCase("/", 360)]
    [TestCase(Results, 360)]
    [TestCase(Results, 1280)]
    [TestCase(Listing, 360)]
    public async Task Focus_is_not_obscured(string path, int width)
    {
        var page = await Browser.Page(width);
        await page.GotoAsync(path);
        foreach (var folded in await page.Locator(".filters > summary:visible").AllAsync())
            await folded.ClickAsync();
        var hidden = new List<string>();
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var problem = await page.EvaluateAsync<string?>("""
                () => {
                  const at = document.activeElement;
                  if (!at || at === document.body) return null;
                  const label = at.outerHTML.slice(0, 120);
                  const box = at.getBoundingClientRect();
                  const points = [0.1, 0.5, 0.9].flatMap(x => [0.15, 0.5, 0.85].map(y => [box.left + box.width * x, box.top + box.height * y]));
                  const seen = points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (at.contains(top) || top.contains(at) || (at.labels && [...at.labels].some(l => l.contains(top)))); });
                  if (!seen) return "covered: " + label;
                  const style = getComputedStyle(at);
                  const beside = at.labels && at.labels[0] ? getComputedStyle(at.labels[0], "::before") : style;
                  const shows = s => (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== "none";
                  return shows(style) || shows(beside) ? null : "does not show it: " + label;
                }
                """);
            if (problem is not null)
                hidden.Add(problem);
        }

        Assert.That(hidden.Distinct(), Is.Empty);
        await page.Context.CloseAsync();
    }

    /// <summary>2.5.8 Target Size (Minimum): 24 by 24 CSS pixels, but for links in a sentence.</summary>
    [TestCase("/")]
    [TestCase(Results)]
    [TestCase(Listing)]
    [TestCase("/family?children=3")]
    [TestCase("/guides/annual-reviews")]
    public async Task Targets_are_large_enough_for_a_thumb(string path)
    {
        var page = await Browser.Page(360);
        await page.GotoAsync(path);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, textarea")]
              .filter(e => e.checkVisibility() && !e.closest("[aria-hidden=true], .govuk-skip-link, .vh") && !e.matches(".vh"))
              .filter(e => {
                const sentence = e.closest("p, dd, .quiet, h1, h2, h3, .prose li, .links li, dt");
                if ((e.matches("a") || e.matches(".term")) && sentence && getComputedStyle(e).display === "inline") return false;
                const boxes = [e, ...(e.labels ?? [])].map(x => x.getBoundingClientRect());
                return !boxes.some(b => b.width >= 24 && b.height >= 24);
              })
              .map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.That(small, Is.Empty);
        await page.Context.CloseAsync();
    }

    /// <summary>3.2.6 Consistent Help: the way to a person stands in the same place on every page.</summary>
    [Test]
    public async Task Help_is_in_the_same_place_on_every_page()
    {
        var page = await Browser.Page(360, script: false);
        var places = new List<string>();
        foreach (var path in new[] { "/", Results, Listing, "/needs/autism", "/guides/annual-reviews", "/words", "/no-such-page" })
        {
            await page.GotoAsync(path);
            places.Add(await page.Locator("footer").EvaluateAsync<string>("f => [...f.querySelectorAll('a')].map(a => a.getAttribute('href')).join(' ')"));
            Assert.That(await page.Locator("footer a[href^='tel:']").CountAsync(), Is.EqualTo(1), path);
        }

        Assert.That(places.Distinct().Count(), Is.EqualTo(1));
        await page.Context.CloseAsync();
    }

    /// <summary>3.3.7 Redundant Entry: what was typed once is there on the next page.</summary>
    [Test]
    public async Task What_was_typed_is_not_asked_for_again()
    {
        var page = await Browser.Page(360, script: false);
        await page.GotoAsync("/");
        await page.GetByLabel("What do you need help with?").FillAsync("club");
        await page.GetByLabel("Child's age").FillAsync("9");
        await page.GetByLabel("Postcode or town").FillAsync("Thornaby");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("What do you need help with?")).ToHaveValueAsync("club");
        await Assertions.Expect(page.GetByLabel("Postcode or town")).ToHaveValueAsync("Thornaby");
        await page.Locator(".filters > summary").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Child's age")).ToHaveValueAsync("9");
        await page.GetByRole(AriaRole.Link, new() { Name = "Looking for more than one child?" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("What do you need help with?")).ToHaveValueAsync("club");
        await page.Context.CloseAsync();
    }

    /// <summary>2.5.7 Dragging Movements: nothing has to be dragged.</summary>
    [TestCase("/")]
    [TestCase(Results)]
    public async Task Nothing_has_to_be_dragged(string path)
    {
        var page = await Browser.Page();
        await page.GotoAsync(path);
        Assert.That(await page.Locator("[draggable=true], [ondragstart], input[type=range]").CountAsync(), Is.Zero);
        await page.Context.CloseAsync();
    }

    /// <summary>Nothing moves for those who asked for that.</summary>
    [Test]
    public async Task Nothing_moves_when_motion_is_reduced()
    {
        var page = await Browser.Page();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var path in new[] { "/", Results, Listing })
        {
            await page.GotoAsync(path);
            await page.Keyboard.PressAsync("Tab");
            Assert.That(await page.EvaluateAsync<int>("document.getAnimations().length"), Is.Zero, path);
        }

        await page.Context.CloseAsync();
    }

    /// <summary>In forced colours, borders and marks that colour alone would have drawn are still there.</summary>
    [Test]
    public async Task Forced_colours_leave_every_control_with_an_edge()
    {
        var page = await Browser.Page(360);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        foreach (var path in new[] { "/", Results, Listing })
        {
            await page.GotoAsync(path);
            var bare = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll(".govuk-button, input.govuk-input, select, .card, .tag, .facet")].filter(e => e.checkVisibility())
                  .filter(e => { const s = getComputedStyle(e); return s.borderTopStyle === "none" || parseFloat(s.borderTopWidth) === 0; }).map(e => e.outerHTML.slice(0, 100))
                """);
            Assert.That(bare.Distinct(), Is.Empty, path);
        }

        await page.Context.CloseAsync();
    }
}
