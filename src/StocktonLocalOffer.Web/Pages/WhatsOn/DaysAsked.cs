using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.WhatsOn;

/// <summary>Which days somebody wants to see.</summary>
/// <param name="Title">"in the next 14 days", "this weekend", "in the Christmas holiday".</param>
/// <param name="Choice">What is chosen in the form: "weekend", "holiday", a day, or nothing.</param>
/// <param name="Message">A plain sentence when what was typed could not be used; else empty.</param>
public sealed record DaysAsked(DateOnly First, DateOnly Last, string Title, string Choice, string Message)
{
    // Two weeks: what families plan ahead.
    public const int Span = 14;

    // Nobody plans a club further ahead, and every day costs.
    private const int FurthestDays = 400;

    public static DaysAsked Read(string when, string from, DateOnly today, SchoolCalendar school)
    {
        switch (when)
        {
            case WhatsOnLinks.Weekend:
                var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
                return new(Later(sunday.AddDays(-1), today), sunday, "this weekend", when, "");
            case WhatsOnLinks.Holiday when school.NextHoliday(today) is { } holiday:
                return new(Later(holiday.First, today), holiday.Last, $"in the {InName(holiday.Name)}", when, "");
            case WhatsOnLinks.Holiday:
                return NextDays(today, today, "We do not have the dates of the next school holiday yet.");
            case "" when from.Length == 0:
                return NextDays(today, today, "");
        }

        var typed = when.Length > 0 ? when : from;
        if (InWords.ReadDay(typed) is not { } day)
            return NextDays(today, today, $"We could not use \"{typed}\" as a day. Write it like {WhatsOnLinks.Day(today)}.");
        if (day < today)
            return NextDays(today, today, $"{InWords.Day(day, today)} is over. This is what comes next.");
        if (day.DayNumber - today.DayNumber > FurthestDays)
            return NextDays(today, today, $"{InWords.Date(day)} is too far away to know. This is what comes next.");
        return when.Length > 0
            ? new(day, day, $"on {InWords.Day(day, today)}", WhatsOnLinks.Day(day), "")
            : NextDays(day, today, "");
    }

    private static DaysAsked NextDays(DateOnly first, DateOnly today, string message) =>
        new(first, first.AddDays(Span - 1), first == today ? $"in the next {Span} days" : $"in the {Span} days from {InWords.Day(first, today)}", "", message);

    // "Summer holiday" and "October half term" inside a sentence.
    private static string InName(string name) => name.StartsWith("Summer", StringComparison.Ordinal) ? InWords.Lower(name) : name;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
