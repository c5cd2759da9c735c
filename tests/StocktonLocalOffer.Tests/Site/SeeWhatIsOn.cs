using System.Net;
using System.Xml.Linq;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.Extensions.DependencyInjection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Feeds;

namespace StocktonLocalOffer.Tests.Site;

/// <summary>Results as a week, what is on day by day, and the feeds of both.</summary>
internal sealed class SeeWhatIsOn
{
    private static readonly string[] Zones = ["Europe/London"];

    [Test]
    public async Task Results_as_a_week_stand_under_their_days_and_what_says_no_day_is_counted()
    {
        var page = await SiteFixture.Site.Page("/search?need=autism&view=week");
        Assert.That(page.QuerySelectorAll(".week h3").Select(h => h.TextContent), Is.EqualTo(new[] { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }));
        Assert.That(page.QuerySelectorAll(".week li").Length, Is.GreaterThan(50));
        var unknown = page.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("not say when", StringComparison.Ordinal));
        var list = await SiteFixture.Site.Page(unknown.GetAttribute("href")!);
        Assert.That(list.QuerySelector("h1")!.TextContent, Does.StartWith(unknown.TextContent.Split(' ')[0] + " "));
    }

    [Test]
    public async Task The_view_is_kept_by_every_link_and_form_of_the_results()
    {
        var page = await SiteFixture.Site.Page("/search?need=autism&age=9&view=week");
        Assert.That(page.QuerySelectorAll("form").Select(f => f.QuerySelector("input[name=view]")?.GetAttribute("value")), Has.All.EqualTo("week"));
        Assert.That(page.QuerySelectorAll(".chips a").Select(a => a.GetAttribute("href")), Has.All.Contains("view=week"));
        Assert.That(page.QuerySelectorAll(".views a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "/search?need=autism&age=9", "/search?need=autism&age=9&view=map" }));
        Assert.That(page.QuerySelector(".views [aria-current]")!.TextContent, Is.EqualTo("Week"));
    }

    [Test]
    public async Task What_is_on_shows_two_weeks_day_by_day_with_times_places_ages_and_cost()
    {
        var page = await SiteFixture.Site.Page("/whats-on");
        var days = page.QuerySelectorAll("main section[aria-labelledby^=on-] h2").Select(h => h.TextContent).ToList();
        Assert.That(days[0], Is.EqualTo("Monday 23 November"));
        Assert.That(page.QuerySelector("main")!.TextContent, Does.Contain("Sample dates").And.Contain("Term time"));
        Assert.That(page.QuerySelectorAll(".on li").Select(l => l.TextContent), Has.All.Match("Age|age|Birth|months|Up to|From").And.All.Match("Cost|cost|Free|£|Donation|income|Paid"));
        Assert.That(page.QuerySelector("link[rel=alternate]")!.GetAttribute("href"), Does.StartWith("/feeds/new.xml?"));
    }

    [TestCase("/whats-on?when=weekend", "this weekend", "Saturday 28 November|Sunday 29 November")]
    [TestCase("/whats-on?when=2026-12-05", "on Saturday 5 December", "Saturday 5 December")]
    [TestCase("/whats-on?day=saturday", "in the next 14 days", "Saturday 28 November|Saturday 5 December")]
    public async Task Days_can_be_chosen(string address, string title, string days)
    {
        var page = await SiteFixture.Site.Page(address);
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.Contain(title));
        Assert.That(string.Join('|', page.QuerySelectorAll("main section[aria-labelledby^=on-] h2").Select(h => h.TextContent)), Is.EqualTo(days));
    }

    [Test]
    public async Task In_the_holidays_nothing_is_on_that_is_for_term_time_only()
    {
        var page = await SiteFixture.Site.Page("/whats-on?when=holiday&town=thornaby&age=9");
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.Contain("Christmas holiday").And.Contain("Thornaby"));
        var listings = SiteFixture.Site.Services.GetRequiredService<PublishedSide>().Current.OfType<Listing>().ToDictionary(l => l.Document.Name, l => l.Document);
        foreach (var name in page.QuerySelectorAll(".on a").Select(a => a.TextContent))
            Assert.That(listings[name].Times.Any(t => t.Season != "term-time" || t.Dates.Count > 0), name);
    }

    [Test]
    public async Task What_nobody_is_sure_of_says_ask_first()
    {
        var page = await SiteFixture.Site.Page("/whats-on?when=2026-12-25");
        Assert.That(page.QuerySelectorAll(".on li"), Is.Not.Empty);
        Assert.That(page.QuerySelectorAll(".on li").Select(l => l.TextContent), Has.All.Contain("Ask first").And.All.Contain("Christmas Day"));
    }

    [TestCase("/whats-on?when=nonsense", "could not use")]
    [TestCase("/whats-on?from=2020-01-01", "is over")]
    [TestCase("/whats-on?when=9999-12-31", "too far away")]
    [TestCase("/whats-on?age=abc", "could not use")]
    [TestCase("/whats-on?q=zzzqqq", "We know of nothing")]
    [TestCase("/whats-on?when=%3Cscript%3E&from=%00", "could not use")]
    public async Task A_bad_day_gets_a_kind_message(string address, string message)
    {
        var response = await SiteFixture.Site.Client().GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await TestSite.Page(response)).QuerySelector("main")!.TextContent, Does.Contain(message));
    }

    [Test]
    public async Task The_calendar_of_any_search_holds_what_the_site_says_day_for_day_through_both_changes_of_the_clock()
    {
        var response = await SiteFixture.Site.Client().GetAsync(new Uri("/feeds/whats-on.ics", UriKind.Relative));
        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/calendar; charset=utf-8"));
        var calendar = Calendar.Load(await response.Content.ReadAsStringAsync())!;
        Assert.That(calendar.TimeZones.Select(z => z.TzId), Is.EqualTo(Zones));
        Assert.That(calendar.Events.Select(e => e.Uid), Is.Unique);

        var london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        var school = SiteFixture.Site.Services.GetRequiredService<PublishedSide>().Current.School;
        var (first, last) = (new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31));
        var found = SiteFixture.Site.Services.GetRequiredService<Searcher>().Search(new SearchRequest { PageSize = 1000 }).Hits;
        var said = found.Where(h => !h.Facts.Listing.TemporarilyClosed).SelectMany(h => h.Facts.Listing.Times.SelectMany(t =>
            SessionDays.Between(t, first, last, school).Where(o => o.Doubt == Doubt.None || o.Doubt == SessionDays.DoubtOfAll(t)).Select(o => Line(h.Facts.Url, o.Day, o.From, london)))).ToList();

        var inCalendar = calendar.Events.SelectMany(e => Occurrences(e, first, last, london)).ToList();
        Assert.That(said, Has.Count.GreaterThan(5000));
        Assert.That(inCalendar.Except(said).Take(5), Is.Empty, "only in the calendar");
        Assert.That(said.Except(inCalendar).Take(5), Is.Empty, "only on the site");
    }

    [Test]
    public async Task An_event_says_where_and_until_when_and_a_doubtful_one_is_tentative()
    {
        var calendar = Calendar.Load(await SiteFixture.Site.Client().GetStringAsync(new Uri("/feeds/whats-on.ics?kind=club", UriKind.Relative)))!;
        Assert.That(calendar.Events, Has.All.Property("Url").Not.Null.And.All.Property("LastModified").Not.Null.And.All.Property("DtStamp").Not.Null);
        Assert.That(calendar.Events.Count(e => e.Location is { Length: > 0 }), Is.GreaterThan(50));
        Assert.That(calendar.Events.Where(e => e.RecurrenceRule is not null).Select(e => e.RecurrenceRule!.Until), Has.All.Not.Null);
        Assert.That(calendar.Events.Where(e => e.Status == "TENTATIVE").Select(e => e.Summary), Is.Not.Empty.And.All.Contain("(ask first)"));
        Assert.That(calendar.Events.Where(e => e.Status == "TENTATIVE").Select(e => e.Description), Has.All.Contain("Ask first."));
    }

    [Test]
    public async Task A_single_date_without_a_time_is_a_whole_day()
    {
        var calendar = Calendar.Load(await SiteFixture.Site.Client().GetStringAsync(new Uri("/feeds/whats-on.ics?kind=activity", UriKind.Relative)))!;
        var days = calendar.Events.Where(e => e.Url!.AbsolutePath.EndsWith("ladderstone-try-university-nights", StringComparison.Ordinal)).ToList();
        Assert.That(days, Has.Count.EqualTo(3));
        Assert.That(days, Has.All.Property(nameof(CalendarEvent.IsAllDay)).True);
    }

    [Test]
    public void The_calendar_stays_the_same_all_through_a_school_year()
    {
        Assert.That(CalendarFeed.Span(new(2026, 9, 1)), Is.EqualTo(CalendarFeed.Span(new(2027, 8, 31))));
        Assert.That(CalendarFeed.Span(new(2026, 11, 23)), Is.EqualTo((new DateOnly(2026, 9, 1), new DateOnly(2028, 8, 31))));
    }

    [Test]
    public async Task What_is_new_is_a_feed_of_any_search_newest_first()
    {
        var response = await SiteFixture.Site.Client().GetAsync(new Uri("/feeds/new.xml?town=yarm", UriKind.Relative));
        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("application/rss+xml; charset=utf-8"));
        var channel = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!.Element("channel")!;
        Assert.That(channel.Element("title")!.Value, Does.Contain("Yarm"));
        var items = channel.Elements("item").ToList();
        Assert.That(items, Is.Not.Empty.And.Count.LessThanOrEqualTo(50));
        Assert.That(items.Select(i => i.Element("guid")!.Value), Is.Unique.And.All.StartWith("urn:uuid:"));
        var dates = items.Select(i => DateTimeOffset.ParseExact(i.Element("pubDate")!.Value, "r", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.That(dates, Is.Ordered.Descending);
    }

    private static string Line(string url, DateOnly day, TimeOnly? from, TimeZoneInfo london) => from is { } at
        ? $"{url} {TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(at), london):yyyy-MM-dd HH:mm}Z"
        : $"{url} {day:yyyy-MM-dd}";

    private static IEnumerable<string> Occurrences(CalendarEvent happening, DateOnly first, DateOnly last, TimeZoneInfo london) =>
        happening.GetOccurrences().Select(o => o.Period.StartTime).TakeWhile(s => s.Date <= last).Where(s => s.Date >= first)
            .Select(s => s.HasTime ? $"{happening.Url!.AbsolutePath} {s.AsUtc:yyyy-MM-dd HH:mm}Z" : Line(happening.Url!.AbsolutePath, s.Date, null, london));
}
