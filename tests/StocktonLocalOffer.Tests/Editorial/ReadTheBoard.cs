using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Gaps;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Pages.Editorial;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>What the board says is what the pages behind it show.</summary>
internal sealed class ReadTheBoard
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public void Start() => _site = new();

    [OneTimeTearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task The_number_beside_a_line_of_the_law_is_what_its_link_finds()
    {
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Board);
        var law = eddie.Page.QuerySelectorAll("main details").Single(d => d.TextContent.Trim().StartsWith("What the law asks for", StringComparison.Ordinal));
        var lines = law.QuerySelectorAll("li").Where(l => l.QuerySelector("a[href^='/search']") is not null).ToList();
        Assert.That(lines.Select(l => l.TextContent), Has.Some.Contains("guide"));
        foreach (var line in lines)
        {
            var words = line.TextContent.Trim();
            var listings = Regex.Match(words, @": (nothing|[\d,]+)( listings?.*)?$").Groups[1].Value;
            var json = await _site.Client().GetStringAsync(new Uri(line.QuerySelector("a")!.GetAttribute("href")!.Replace("/search", "/search.json", StringComparison.Ordinal), UriKind.Relative));
            Assert.That(JsonDocument.Parse(json).RootElement.GetProperty("total").GetInt32(), Is.EqualTo(listings == "nothing" ? 0 : int.Parse(listings, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)), words);
        }
    }

    [Test]
    public async Task What_found_a_little_is_not_said_to_have_found_nothing()
    {
        await _site.Services.GetRequiredService<GapKeeper>().AddAsync(new SearchGap { Day = DateOnly.FromDateTime(TestSite.Now.UtcDateTime), Words = "quoits club", Filters = "", Place = "", Found = 3, Times = 1 });
        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Board);
        Assert.That(eddie.Page.QuerySelector("#b-gaps")!.TextContent, Is.EqualTo("Looked for, and little or nothing found"));
        Assert.That(eddie.Page.QuerySelector("#b-gaps ~ ul li")!.TextContent, Does.Contain("quoits club").And.Contain("It found 3 then."));
    }
}
