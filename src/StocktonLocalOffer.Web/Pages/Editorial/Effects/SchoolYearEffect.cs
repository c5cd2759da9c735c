using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Effects;

/// <summary>On which days of the next twelve months things would be on, or not, with other school dates.</summary>
public sealed class SchoolYearEffect(TimeProvider clock)
{
    private const int Months = 12;

    public Effect Of(PublishedSnapshot now, PublishedSnapshot then, Guid key, SchoolYear year)
    {
        var first = clock.Today();
        var last = first.AddMonths(Months);
        var (before, after) = (now.School, then.School);
        var days = Days(first, last).Where(d => before.On(d) != after.On(d) || before.DayOff(d) != after.DayOff(d)).ToHashSet();
        var ages = CheckAges.Of(now);
        var changed = days.Count == 0 ? [] : now.OfType<Listing>().Where(l => ages.IsListed(l.Document, first) && !l.Document.TemporarilyClosed)
            .Select(l => (Listing: l.Document, Before: On(l.Document, days, before), After: On(l.Document, days, after)))
            .Select(l => (l.Listing, More: l.After.Except(l.Before).Count(), Fewer: l.Before.Except(l.After).Count()))
            .Where(l => l.More + l.Fewer > 0).OrderByDescending(l => l.More + l.Fewer).ThenBy(l => l.Listing.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return new()
        {
            Warnings = [.. Warnings(now, key, year)],
            Sentences =
            [
                year.Confirmed ? "Pages do not ask to check these dates with the school." : "Pages say that these dates are not yet confirmed.",
                days.Count == 0 ? $"In the next {Months} months nothing is on a different day." : $"In the next {Months} months {InWords.Count(days.Count, "day is", "days are")} different for schools.",
                .. changed.Count == 0 && days.Count > 0 ? ["No listing changes with them."] : Array.Empty<string>(),
            ],
            Lists =
            [
                new("Listings that are on, or may be, on other days", [.. changed.Take(EffectList.Shown).Select(l => new EffectLine(l.Listing.Name, ListingLinks.To(l.Listing), InDays(l.More, l.Fewer)))], changed.Count),
            ],
        };
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
            yield return day;
    }

    // A day that became certain is a day gained: before, nobody could say.
    private static HashSet<DateOnly> On(Listing listing, HashSet<DateOnly> days, SchoolCalendar school) =>
        [.. listing.Times.Where(t => t.Season is "term-time" or "school-holidays").SelectMany(t => SessionDays.Candidates(t, days.Min(), days.Max()).Where(days.Contains)
            .SelectMany(d => SessionDays.Recurring(t, d, d, school)).Where(o => o.Doubt is not (Doubt.SchoolDates or Doubt.DayOff)).Select(o => o.Day))];

    private static string InDays(int more, int fewer) => (more, fewer) switch
    {
        (_, 0) => InWords.Count(more, "day more", "days more"),
        (0, _) => InWords.Count(fewer, "day fewer", "days fewer"),
        _ => $"{InWords.Count(more, "day more", "days more")}, {InWords.Number(fewer)} fewer",
    };

    private static IEnumerable<string> Warnings(PublishedSnapshot now, Guid key, SchoolYear year)
    {
        if (Span(year) is not { } own)
            yield break;
        var others = now.OfType<SchoolYear>().Where(y => y.Key != key).Select(y => (y.Document.Name, Span: Span(y.Document))).Where(y => y.Span is not null).Select(y => (y.Name, y.Span!.Value.First, y.Span!.Value.Last)).ToList();
        foreach (var (name, _, _) in others.Where(o => o.First <= own.Last && own.First <= o.Last))
            yield return $"Some of these days are in “{name}” as well. There, what began first counts.";
        if (others.Where(o => o.Last < own.First).Select(o => (DateOnly?)o.Last).Max() is { } before && before.AddDays(1) < own.First)
            yield return $"Nothing is said about the days from {InWords.Date(before.AddDays(1))} to {InWords.Date(own.First.AddDays(-1))}.";
        if (others.Where(o => o.First > own.Last).Select(o => (DateOnly?)o.First).Min() is { } next && own.Last.AddDays(1) < next)
            yield return $"Nothing is said about the days from {InWords.Date(own.Last.AddDays(1))} to {InWords.Date(next.AddDays(-1))}.";
    }

    private static (DateOnly First, DateOnly Last)? Span(SchoolYear year) =>
        SchoolCalendar.Of([year]).Periods is { Count: > 0 } periods ? (periods[0].First, periods.Max(p => p.Last)) : null;
}
