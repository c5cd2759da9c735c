using System.Globalization;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Tests.Site;
using StocktonLocalOffer.Web.Pages.Editorial;
using StocktonLocalOffer.Web.Pages.Editorial.Effects;
using StocktonLocalOffer.Web.Reminders;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>School dates and the days of reminders are changed in the usual form; what follows is shown before, and happens at once.</summary>
internal sealed class SetDatesAndDays
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestSite.Now.UtcDateTime);

    private TestSite _site = null!;

    private PublishedSnapshot Now => _site.Services.GetRequiredService<PublishedSide>().Current;

    [SetUp]
    public void Start() => _site = new();

    [TearDown]
    public async Task End() => await _site.DisposeAsync();

    [Test]
    public async Task A_holiday_that_begins_earlier_takes_a_club_of_the_term_off_that_day()
    {
        await PublishAsync(new Club { Name = "Term club", Slug = "term-club", Summary = "In term time.", CheckedOn = Today, Times = [new() { Days = ["wednesday"], From = "16:00", Season = "term-time" }] });
        Assert.That(() => OnDay("2026-12-16"), Does.Contain("Term club").After(5).Seconds.PollEvery(50).MilliSeconds);
        var year = Now.Find<SchoolYear>("2026-to-2027")!;
        var dates = year.Document.Dates.Select((d, i) => (d, i)).ToList();
        var term = dates.Single(d => d.d.Last == new DateOnly(2026, 12, 18)).i;
        var holiday = dates.Single(d => d.d.First == new DateOnly(2026, 12, 19)).i;

        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Edit(year.Key));
        eddie.Type($"f.dates[{term}].last", "11/12/2026");
        await eddie.Press("Save and publish");
        Assert.That(eddie.Text, Does.Contain("Nothing is said about the days between").And.Contain("12 December 2026"));
        eddie.Type($"f.dates[{holiday}].first", "12/12/2026");
        await eddie.Press("See what it would change");
        var effect = eddie.Page.QuerySelector("#effect")!.TextContent;
        Assert.That(effect, Does.Contain("In the next 12 months 7 days are different for schools.").And.Contain("are not yet confirmed"));
        Assert.That(await EffectAsync(year.Key, year.Document with { Dates = [.. dates.Select(d => d.i == term ? d.d with { Last = new(2026, 12, 11) } : d.i == holiday ? d.d with { First = new(2026, 12, 12) } : d.d)] }), Has.Property("All").GreaterThan(5));
        Assert.That(OnDay("2026-12-16"), Does.Contain("Term club"));

        await eddie.Press("Save and publish");
        Assert.That(eddie.Text, Does.Contain("Published."));
        Assert.That(() => OnDay("2026-12-16"), Does.Not.Contain("Term club").After(5).Seconds.PollEvery(50).MilliSeconds);
        Assert.That(OnDay("2026-12-09"), Does.Contain("Term club"));
        Assert.That(await (await _site.Client().GetAsync(new Uri("/feeds/whats-on.ics?q=term+club", UriKind.Relative))).Content.ReadAsStringAsync(), Does.Contain("UNTIL=20261209").Or.Contain("EXDATE;TZID=Europe/London:20261216").Or.Contain("20261216T160000"));
    }

    [Test]
    public async Task A_training_day_is_doubted_and_dates_are_unconfirmed_until_somebody_says_so()
    {
        var year = Now.Find<SchoolYear>("2026-to-2027")!;
        await PublishAsync(new Club { Name = "Term club", Slug = "term-club", Summary = "In term time.", CheckedOn = Today, Times = [new() { Days = ["wednesday"], From = "16:00", Season = "term-time" }] });
        await PublishAsync(year.Document with { Sample = false, Dates = [.. year.Document.Dates, new() { Kind = "day-off", Name = "Training day", First = new(2026, 12, 2), Last = new(2026, 12, 2) }] }, year.Key);
        Assert.That(() => OnDay("2026-12-02"), Does.Contain("Schools are closed that day: Training day.").And.Contain("not yet confirmed").After(5).Seconds.PollEvery(50).MilliSeconds);
        await PublishAsync(year.Document with { Sample = false, Confirmed = true }, year.Key);
        Assert.That(() => OnDay("2026-12-02"), Does.Not.Contain("confirmed").And.Not.Contain("Training day").After(5).Seconds.PollEvery(50).MilliSeconds);
    }

    [Test]
    public async Task Overlapping_dates_are_refused_in_plain_words()
    {
        var result = await _site.Services.GetRequiredService<Publisher>().PublishAsync(new()
        {
            Key = Keys.For("overlap"),
            Document = new SchoolYear
            {
                Name = "2030 to 2031",
                Slug = "2030-to-2031",
                Dates = [new() { Kind = "term", Name = "Autumn term", First = new(2030, 9, 3), Last = new(2030, 10, 20) }, new() { Kind = "holiday", Name = "Half term", First = new(2030, 10, 19), Last = new(2030, 10, 1) }, new() { Kind = "holiday", Name = "October break", First = new(2030, 10, 20), Last = new(2030, 10, 27) }],
            },
        });
        Assert.That(result.Problems.Select(p => p.Message), Is.EquivalentTo(new[]
        {
            "The last day is before the first day.",
            "\"October break\" begins on 20 October 2030, while \"Autumn term\" still goes on: it ends on 20 October 2030.",
        }));
    }

    [Test]
    public async Task Other_days_ask_other_providers_and_the_numbers_were_shown_before()
    {
        await PublishAsync(new Club { Name = "Real club", Slug = "real-club", Summary = "What it is.", CheckedOn = Today.AddMonths(-5), NextCheckDue = Today.AddDays(45), Contacts = [new() { Email = "club@example.org" }] });
        Assert.That(await _site.Services.GetRequiredService<CheckReminders>().RunAsync(), Is.Zero);
        var settings = Now.OfType<SiteSettings>().Single();

        var eddie = await Desk.SignInAsync(_site, EditorRoles.Editor);
        await eddie.Go(EditorialLinks.Edit(settings.Key));
        Assert.That(eddie.Page.QuerySelector("[name='f.remindDaysBefore']")!.GetAttribute("value"), Is.EqualTo("30"));
        eddie.Type("f.remindDaysBefore", "60");
        eddie.Type("f.warnAfterMonths", "4");
        await eddie.Press("Save and publish");
        Assert.That(eddie.Text, Does.Contain("The warning comes later than standing lower, which begins after 6 months"));
        eddie.Type("f.warnAfterMonths", "8");
        eddie.Type("f.overdueAfterMonths", "1");
        eddie.Type("f.hideAfterMonths", "9");
        await eddie.Press("See what it would change");
        var rows = Rows(eddie.Page);
        Assert.That(rows["Providers who get an e-mail tomorrow"], Is.EqualTo((0, 1)));
        Assert.That(rows["Overdue: a little lower in searches"].Then, Is.GreaterThan(rows["Overdue: a little lower in searches"].Now));
        var hidden = rows["Not found by searches"];
        Assert.That(hidden.Then, Is.GreaterThan(hidden.Now));

        var listed = Listed();
        await eddie.Press("Save and publish");
        Assert.That(Listed, Is.EqualTo(listed - (hidden.Then - hidden.Now)).After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That(Rows((await Reloaded(eddie)).Page)["Not found by searches"], Is.EqualTo((hidden.Then, hidden.Then)));
        Assert.That(() => _site.Services.GetRequiredService<CheckReminders>().RunAsync().Result + Letters(), Is.GreaterThan(0).After(5).Seconds.PollEvery(20).MilliSeconds);
        Assert.That((await _site.Page("/clubs/real-club")).Body!.TextContent, Does.Contain("Last checked"), "a check counts for a month now");
    }

    private int Listed() => _site.Services.GetRequiredService<StocktonLocalOffer.Search.Searcher>().Search(new()).Total;

    private int Letters() => Directory.Exists(Path.Combine(_site.DataFolder, "mail")) ? Directory.GetFiles(Path.Combine(_site.DataFolder, "mail"), "*.eml").Length : 0;

    private static async Task<Visitor> Reloaded(Visitor visitor)
    {
        await visitor.Go(visitor.Address);
        return visitor;
    }

    private static Dictionary<string, (int Now, int Then)> Rows(IDocument page) => page.QuerySelectorAll("#effect .effect-rows li")
        .ToDictionary(r => r.QuerySelector("span")!.TextContent, r => (Number(r.QuerySelectorAll("b")[0]), Number(r.QuerySelectorAll("b")[^1])));

    private static int Number(IElement cell) => int.Parse(cell.TextContent.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private async Task<EffectList> EffectAsync(Guid key, StocktonLocalOffer.Content.DocumentTypes.Document document) => (await _site.Services.GetRequiredService<EffectOf>().AskAsync(key, document))!.Lists[0];

    private string OnDay(string day) => _site.Page($"/whats-on?when={day}").Result.QuerySelector("main")!.TextContent;

    private async Task PublishAsync(StocktonLocalOffer.Content.DocumentTypes.Document document, Guid? key = null)
    {
        var result = await _site.Services.GetRequiredService<Publisher>().PublishAsync(new() { Key = key ?? Keys.For(document.Name), Document = document });
        Assert.That(result.Problems, Is.Empty);
    }
}
