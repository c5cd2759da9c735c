using Microsoft.Playwright;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>Nothing moves away from under a thumb: neither while a page comes in nor on the way down. https://web.dev/articles/cls</summary>
internal sealed class NothingJumps
{
    private const string Watch = """
        window.jumps = [];
        const keep = entries => jumps.push(...entries.map(e => `${e.value}: ${e.sources.map(s => s.node?.outerHTML?.slice(0, 100)).join(" | ")}`));
        window.watcher = new PerformanceObserver(list => keep(list.getEntries()));
        watcher.observe({ type: "layout-shift", buffered: true });
        window.seen = () => { keep(watcher.takeRecords()); return jumps; };
        """;

    [TestCase("/", 360)]
    [TestCase("/search?q=autism", 360)]
    [TestCase("/search?q=autism", 1280)]
    [TestCase("/clubs/brackenside-inclusive-football-5-to-11", 360)]
    [TestCase("/clubs/brackenside-inclusive-football-5-to-11", 1280)]
    public async Task Where_a_page_comes_in_and_is_read_to_its_end(string path, int width)
    {
        var page = await Browser.Page(width);
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("""
            async () => {
              const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              await document.fonts.ready;
              await drawn();
              for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
                scrollTo(0, y);
                await drawn();
              }
            }
            """);
        Assert.That(await page.EvaluateAsync<string[]>("seen()"), Is.Empty);
        // Here the typeface is never late. Where it is, it must not take the place of letters that are read already.
        Assert.That(await page.EvaluateAsync<string[]>("[...document.fonts].map(f => f.display)"), Has.Exactly(2).Items.And.All.EqualTo("optional"));
        await page.Context.CloseAsync();
    }
}
