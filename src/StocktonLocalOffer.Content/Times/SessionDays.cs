using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Times;

/// <summary>The days on which a session is held.</summary>
public static class SessionDays
{
    /// <summary>Every day of a span, first and last inclusive, on which the session is held or may be, in order.</summary>
    public static IEnumerable<Occurrence> Between(Session session, DateOnly first, DateOnly last, SchoolCalendar school)
    {
        var single = SingleDates(session).Where(d => first <= d && d <= last).Select(d => new Occurrence(d, session, Doubt.None));
        return Recurring(session, first, last, school).Concat(single).DistinctBy(o => o.Day).OrderBy(o => o.Day);
    }

    /// <summary>The days that come back every week or month, without the single dates.</summary>
    public static IEnumerable<Occurrence> Recurring(Session session, DateOnly first, DateOnly last, SchoolCalendar school)
    {
        foreach (var day in Candidates(session, first, last))
            if (DoubtOn(session, day, school) is { } doubt)
                yield return new(day, session, doubt);
    }

    /// <summary>The days of its rhythm and dates, whatever the season.</summary>
    public static IEnumerable<DateOnly> Candidates(Session session, DateOnly first, DateOnly last)
    {
        var weekly = Weekly(session);
        if (weekly.Count == 0)
            yield break;
        var rhythm = Rhythm.Of(session);
        if (session.FirstDate is { } from && from > first)
            first = from;
        if (session.LastDate is { } until && until < last)
            last = until;
        for (var day = first; day <= last; day = day.AddDays(1))
            if (weekly.Contains(day.DayOfWeek) && rhythm.Holds(day))
                yield return day;
    }

    /// <summary>The days of the week it comes back on. Days beside single dates only say which days of the week those are.</summary>
    public static IReadOnlySet<DayOfWeek> Weekly(Session session)
    {
        var days = session.Days.Select(d => Enum.TryParse<DayOfWeek>(d, ignoreCase: true, out var day) ? day : (DayOfWeek?)null).OfType<DayOfWeek>().ToHashSet();
        var dated = SingleDates(session).Select(d => d.DayOfWeek).ToHashSet();
        return dated.Count > 0 && days.IsSubsetOf(dated) ? new HashSet<DayOfWeek>() : days;
    }

    public static IEnumerable<DateOnly> SingleDates(Session session) =>
        session.Dates.Select(t => DateOnly.TryParseExact(t, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null)
            .OfType<DateOnly>().Distinct().Order();

    /// <summary>The doubt that every day of it shares; none when only some days are doubtful.</summary>
    public static Doubt DoubtOfAll(Session session) =>
        session.Season.Length == 0 ? Doubt.Season : Rhythm.Of(session).IsSure ? Doubt.None : Doubt.Note;

    // Null when it is not held that day.
    private static Doubt? DoubtOn(Session session, DateOnly day, SchoolCalendar school)
    {
        var now = school.On(day);
        return (session.Season, now) switch
        {
            ("term-time", SchoolTime.Holiday) or ("school-holidays", SchoolTime.Term) => null,
            ("term-time" or "school-holidays", SchoolTime.NotKnown) => Doubt.SchoolDates,
            _ when SchoolCalendar.BankHoliday(day) is not null => Doubt.BankHoliday,
            ("term-time" or "school-holidays", _) when school.DayOff(day) is not null => Doubt.DayOff,
            _ => DoubtOfAll(session),
        };
    }
}
