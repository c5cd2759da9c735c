using System.Text.Json;
using AngleSharp.Dom;

namespace StocktonLocalOffer.Tests.Site;

internal sealed class ReadTheStrategy
{
    [Test]
    public async Task It_says_that_it_is_a_draft_and_shows_every_priority_commitment_and_statement()
    {
        var main = (await SiteFixture.Site.Page("/strategy")).QuerySelector("main")!;
        Assert.That(main.QuerySelector(".tag--take")!.TextContent, Does.Contain("Draft"));
        Assert.That(main.QuerySelectorAll("section.card > h3"), Has.Count.EqualTo(4));
        Assert.That(main.QuerySelectorAll(".commitment").Where(c => c.QuerySelector(".tag--sample") is null).ToList(), Has.Count.EqualTo(17));
        Assert.That(main.QuerySelectorAll(".will"), Has.Count.EqualTo(17));
    }

    [Test]
    public async Task Progress_that_is_made_up_is_marked_as_a_sample()
    {
        var commitments = (await SiteFixture.Site.Page("/strategy")).QuerySelectorAll(".commitment");
        var withProgress = commitments.Where(c => c.QuerySelector(".progress") is not null).ToList();
        Assert.That(withProgress, Is.Not.Empty);
        Assert.That(withProgress.Select(c => c.QuerySelectorAll(".tag--sample").Length), Has.All.EqualTo(1));
    }

    [Test]
    public async Task Every_bar_of_a_chart_has_its_number_and_its_source_in_the_table()
    {
        var charts = (await SiteFixture.Site.Page("/strategy")).QuerySelectorAll(".chart");
        Assert.That(charts, Has.Length.EqualTo(4));
        foreach (var chart in charts)
        {
            var rows = chart.QuerySelectorAll("tbody tr");
            Assert.That(chart.QuerySelectorAll("svg text").Select(t => t.TextContent), Is.EqualTo(rows.SelectMany(r => new[] { r.Children[0].TextContent, r.Children[1].TextContent })));
            Assert.That(rows.Select(r => r.Children[2].TextContent), Has.All.Not.Empty);
        }
    }

    [Test]
    public async Task You_said_we_did_is_newest_first_and_what_has_no_day_comes_last()
    {
        var cards = (await SiteFixture.Site.Page("/strategy/you-said-we-did")).QuerySelectorAll("article .who").Select(w => w.TextContent.Trim()).ToList();
        Assert.That(cards[0], Does.StartWith("5 October 2026"));
        Assert.That(cards[1], Does.StartWith("22 June 2026"));
        Assert.That(cards.Skip(2), Has.Count.AtLeast(5).And.All.StartsWith("No day given").And.All.Contains("Draft SEND strategy"));
    }

    [Test]
    public async Task A_consultation_without_dates_is_not_called_open()
    {
        var page = await SiteFixture.Site.Page("/strategy");
        Assert.That(page.QuerySelector("#draft-strategy")!.TextContent, Does.Contain("We do not know the dates"));
        var open = page.QuerySelectorAll("h3").Single(h => h.TextContent == "Open: have your say");
        Assert.That(open.NextElementSibling!.Id, Is.EqualTo("sample-short-breaks"));
        var take = await SiteFixture.Site.Page("/help-shape");
        Assert.That(take.QuerySelectorAll("a[href^='/strategy#']").Select(a => a.GetAttribute("href")), Does.Contain("/strategy#sample-short-breaks").And.Not.Contain("/strategy#draft-strategy"));
        Assert.That(take.QuerySelector("a[href='/feedback']"), Is.Not.Null);
    }

    [Test]
    public async Task Every_line_of_the_law_says_what_answers_it_and_the_number_is_that_of_the_search()
    {
        var lines = (await SiteFixture.Site.Page("/what-must-be-here")).QuerySelectorAll(".law").ToList();
        Assert.That(lines, Has.Count.EqualTo(37));
        foreach (var line in lines)
        {
            Assert.That(line.QuerySelectorAll(".tag"), Has.Length.EqualTo(1), line.TextContent);
            if (line.QuerySelector(".tag--yes") is null || line.QuerySelector("a[href^='/search']") is not { } link)
                continue;
            var json = await SiteFixture.Site.Client().GetStringAsync(new Uri(link.GetAttribute("href")!.Replace("/search", "/search.json", StringComparison.Ordinal), UriKind.Relative));
            var total = JsonDocument.Parse(json).RootElement.GetProperty("total").GetInt32();
            Assert.That(link.TextContent, Does.StartWith($"{total} listing"), link.OuterHtml);
        }
    }

    [Test]
    public async Task The_numbers_at_the_top_are_those_of_the_lines()
    {
        var page = await SiteFixture.Site.Page("/what-must-be-here");
        var said = page.QuerySelectorAll(".facts-row b").Select(b => int.Parse(b.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(said, Is.EqualTo(new[] { "yes", "unknown", "take" }.Select(t => page.QuerySelectorAll($".law .tag--{t}").Length)));
        Assert.That(page.QuerySelector(".facts-row li:last-child")!.TextContent, Is.EqualTo("1 is empty"));
    }

    [Test]
    public async Task Other_ways_to_learn_are_not_called_pupil_referral_units()
    {
        var line = (await SiteFixture.Site.Page("/what-must-be-here")).QuerySelectorAll(".law").Single(l => l.QuerySelector("h3")!.TextContent == "Pupil referral units");
        Assert.That(line.QuerySelector(".tag")!.TextContent, Is.EqualTo("Not known"));
        Assert.That(line.TextContent, Does.Contain("do not say if they are a pupil referral unit"));
        Assert.That(line.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "/search?category=alternative-provision" }));
    }

    [TestCase("Support at university", "higher-education")]
    [TestCase("What special schools and colleges provide", "special-school")]
    [TestCase("How to complain", "complaints")]
    public async Task A_line_is_answered_by_its_own_kind_of_help_and_not_by_all_around_it(string words, string category)
    {
        var line = (await SiteFixture.Site.Page("/what-must-be-here")).QuerySelectorAll(".law").Single(l => l.QuerySelector("h3")!.TextContent == words);
        Assert.That(line.QuerySelector("a[href^='/search']")!.GetAttribute("href"), Is.EqualTo($"/search?category={category}"));
    }

    [Test]
    public async Task A_school_of_unknown_kind_is_never_called_an_academy_and_a_line_without_anything_is_empty()
    {
        var lines = (await SiteFixture.Site.Page("/what-must-be-here")).QuerySelectorAll(".law").ToDictionary(l => l.QuerySelector("h3")!.TextContent);
        Assert.That(lines["Academies, and their units"].QuerySelector(".tag")!.TextContent, Is.EqualTo("Not known"));
        Assert.That(lines["Nurseries, schools and colleges outside Stockton-on-Tees"].QuerySelector(".tag")!.TextContent, Is.EqualTo("Empty"));
        Assert.That(lines["Health care and therapies"].TextContent, Does.Contain("Last checked"));
    }
}
