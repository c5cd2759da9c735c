using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.BrowserTests;

/// <summary>An editor picks three entries, changes a field of them, sees it on the site and takes it back.</summary>
internal sealed class ChangeManyAtOnce
{
    [TestCase(360, true)]
    [TestCase(1280, true)]
    [TestCase(360, false)]
    public async Task Three_are_picked_changed_seen_and_put_back(int width, bool script)
    {
        var word = $"Dunnart{width}{script}";
        var page = await Desk.SignInAsync($"many{width}{script}", EditorRoles.Editor, width, script);
        await PublishAsync(word);
        await page.GotoAsync($"/editorial/entries?q={word}");
        await CheckAsync(page, width, script);
        for (var i = 0; i < 3; i++)
            await page.GetByLabel(string.Create(CultureInfo.InvariantCulture, $"Choose {word} {i}")).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Change something on all of these" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Change 3 entries");
        await page.GetByLabel("What do you want to change?").SelectOptionAsync("costs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await page.GetByLabel("Add these to what is there").CheckAsync();
        await page.GetByLabel("Free", new() { Exact = true }).CheckAsync();
        await CheckAsync(page, width, script);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what would change" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nothing is changed yet")).ToBeVisibleAsync();
        await CheckAsync(page, width, script);
        await page.GetByRole(AriaRole.Button, new() { Name = "Change these 3" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("3 entries were changed");
        await CheckAsync(page, width, script);
        var done = page.Url;

        await page.GotoAsync($"/clubs/{word.ToLowerInvariant()}-1");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Free");

        await page.GotoAsync("/editorial/changes");
        await CheckAsync(page, width, script);
        await page.GotoAsync(done);
        await page.GetByRole(AriaRole.Link, new() { Name = "Undo it" }).ClickAsync();
        await CheckAsync(page, width, script);
        await page.GetByRole(AriaRole.Button, new() { Name = "Put these 3 back" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("3 entries were changed");
        Assert.That(() => Browser.Services.GetRequiredService<PublishedSide>().Current.Find<Club>(Keys.For($"{word} 1"))!.Document.Costs, Is.Empty.After(5).Seconds.PollEvery(20).MilliSeconds);

        await page.GotoAsync("/editorial/entries/table");
        await CheckAsync(page, width, script);
        await page.Context.CloseAsync();
    }

    private static async Task CheckAsync(IPage page, int width, bool script)
    {
        if (script)
            await EveryKindOfPage.CheckShownAsync(page, page.Url);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), page.Url);
    }

    private static async Task PublishAsync(string word)
    {
        var requests = Enumerable.Range(0, 4).Select(i => new PublishRequest { Key = Keys.For($"{word} {i}"), Document = new Club { Name = $"{word} {i}", Slug = $"{word.ToLowerInvariant()}-{i}", Summary = "What it is." } }).ToList();
        Assert.That((await Browser.Services.GetRequiredService<Publisher>().PublishManyAsync(requests)).SelectMany(r => r.Problems), Is.Empty);
    }
}
