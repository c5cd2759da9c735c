using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.Wording;
using Occurrence = StocktonLocalOffer.Content.Times.Occurrence;

namespace StocktonLocalOffer.Web.Pages.Feeds;

/// <summary>
/// Listings as an iCalendar (RFC 5545). A session that comes back is one event with a rule; the days it is left out, such as
/// school holidays, are EXDATEs, which every calendar understands (RDATEs are not). Single dates are events of their own.
/// A day that is doubted is not in it, and an event that is doubted as a whole is tentative and says "ask first".
/// </summary>
public sealed class CalendarFeed(PublishedSnapshot published, string site)
{
    private const string Zone = "Europe/London";

    private const string Tentative = " (ask first)";

    private readonly SchoolCalendar _school = published.School;

    /// <summary>The school year that a day is in and the next: far enough to plan, and the same on every day of a year, so that events stay the same.</summary>
    public static (DateOnly First, DateOnly Last) Span(DateOnly today)
    {
        var year = today.Month >= 9 ? today.Year : today.Year - 1;
        return (new(year, 9, 1), new(year + 2, 8, 31));
    }

    public string Write(IEnumerable<ListingFacts> listings, string name, DateOnly today)
    {
        var (first, last) = Span(today);
        var calendar = new Calendar { ProductId = "-//Stockton Local Offer//What is on//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-WR-TIMEZONE", Zone);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        calendar.AddProperty("X-PUBLISHED-TTL", "P1D");
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, first.AddMonths(-12).ToDateTime(TimeOnly.MinValue), false));
        foreach (var facts in listings.Where(l => !l.Listing.TemporarilyClosed))
            foreach (var (session, number) in facts.Listing.Times.Select((t, i) => (t, i)))
                foreach (var happening in Events(facts, session, number, first, last))
                    calendar.Events.Add(happening);
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private IEnumerable<CalendarEvent> Events(ListingFacts facts, Session session, int number, DateOnly first, DateOnly last)
    {
        var id = session.Key == Guid.Empty ? $"{facts.Key}-{number}" : $"{facts.Key}-{session.Key}";
        foreach (var date in SessionDays.SingleDates(session).Where(d => first <= d && d <= last))
            yield return Event(facts, new(date, session, Doubt.None), id, Doubt.None);

        var doubt = SessionDays.DoubtOfAll(session);
        // Holidays lie months apart: an event for each is easier on a calendar than a rule with forty weeks left out.
        var held = SessionDays.Recurring(session, first, last, _school).Where(o => o.Doubt == doubt)
            .GroupBy(o => session.Season == "school-holidays" ? _school.PeriodOf(o.Day)?.First : null);
        foreach (var days in held.Select(g => g.ToList()))
        {
            var happening = Event(facts, days[0], id, doubt);
            if (days.Count > 1)
                Repeat(happening, session, days);
            yield return happening;
        }
    }

    private static void Repeat(CalendarEvent happening, Session session, List<Occurrence> days)
    {
        var weeks = Rhythm.Of(session).Weeks;
        happening.RecurrenceRule = new RecurrenceRule(weeks.Count == 0 ? FrequencyType.Weekly : FrequencyType.Monthly, 1)
        {
            ByDay = [.. SessionDays.Weekly(session).Order().SelectMany(d => weeks.Count == 0 ? [new WeekDay(d)] : weeks.Select(w => new WeekDay(d, w)))],
            Until = days[^1] is { From: { } from } timed ? Utc(timed.Day, from) : new CalDateTime(days[^1].Day),
        };
        var held = days.Select(d => d.Day).ToHashSet();
        foreach (var day in SessionDays.Candidates(session, days[0].Day, days[^1].Day).Where(d => !held.Contains(d)))
            happening.ExceptionDates.Add(At(day, days[0].From));
    }

    private CalendarEvent Event(ListingFacts facts, Occurrence first, string id, Doubt doubt)
    {
        var listing = facts.Listing;
        var changed = new CalDateTime(DateTime.SpecifyKind(published.Find(facts.Key)?.PublishedUtc ?? DateTime.UnixEpoch, DateTimeKind.Utc));
        var happening = new CalendarEvent
        {
            Uid = $"{id}-{first.Day:yyyyMMdd}@{new Uri(site).Host}",
            DtStamp = changed,
            LastModified = changed,
            Start = At(first.Day, first.From),
            Summary = listing.Name + (doubt == Doubt.None ? "" : Tentative),
            Description = Description(facts, first with { Doubt = doubt }),
            Url = new Uri(site + facts.Url),
            Status = doubt == Doubt.None ? EventStatus.Confirmed : EventStatus.Tentative,
            Categories = [InWords.Kind(listing)],
        };
        if (first.To is { } to)
            happening.End = At(first.Day, to);
        if (listing.Locations is [{ } place])
        {
            happening.Location = Address(place, facts);
            if (place is { Latitude: { } latitude, Longitude: { } longitude })
                happening.GeographicLocation = new GeographicLocation((double)latitude, (double)longitude);
        }

        return happening;
    }

    private string Description(ListingFacts facts, Occurrence occurrence)
    {
        var listing = facts.Listing;
        string[] lines =
        [
            listing.Summary,
            WhatsOn.WhatsOnDay.AskFirst(occurrence, _school) is { Length: > 0 } ask ? $"Ask first. {ask}" : "",
            occurrence.Session.Note,
            InWords.Upper(InWords.Season(occurrence.Session.Season)),
            facts.AgesInWords,
            InWords.Cost(listing.Costs, facts.Vocabularies[VocabularyNames.Costs]),
            listing.Sample ? "This is a sample entry: it is made up." : "",
            site + facts.Url,
        ];
        return string.Join("\n", lines.Where(l => l.Length > 0));
    }

    private static string Address(Location place, ListingFacts facts) => string.Join(", ",
        new[] { place.Name, place.Address, place.Town.Length > 0 ? facts.Vocabularies[VocabularyNames.Towns].Label(place.Town) : "", place.Postcode }.Where(p => p.Length > 0));

    private static CalDateTime At(DateOnly day, TimeOnly? time) => time is { } at ? new(day, at, Zone) : new(day);

    private static CalDateTime Utc(DateOnly day, TimeOnly time) => new(new CalDateTime(day, time, Zone).AsUtc);
}
