using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Web.Pages.Wording;

public static partial class InWords
{
    private static readonly string[] Week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>"09:30" as "9:30am", "12:00" as "12pm", "00:00" as "midnight"; empty when it is not a time.</summary>
    public static string Time(string time) =>
        !TimeOnly.TryParseExact(time, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? ""
        : at == TimeOnly.MinValue ? "midnight"
        : at.ToString(at.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture) + (at.Hour < 12 ? "am" : "pm");

    /// <summary>"9:30am to 12pm", "from 4pm", "until 6pm", "day and night"; empty when neither is known.</summary>
    public static string Hours(string from, string to) => (Time(from), Time(LastMinute(to))) switch
    {
        ("", "") => "",
        ("midnight", "midnight") => "day and night",
        (var start, "") => $"from {start}",
        ("", var end) => $"until {end}",
        (var start, var end) => $"{start} to {end}",
    };

    // A form has no later time of the day to choose: whoever writes it means the end of the day.
    private static string LastMinute(string to) => to == "23:59" ? "00:00" : to;

    /// <summary>"Tuesday and Thursday", "Monday to Friday", "Every day"; in the order of the week whatever the order given.</summary>
    public static string Days(IEnumerable<string> days)
    {
        var numbers = days.Select(d => Array.IndexOf(Week, d)).Where(d => d >= 0).Distinct().Order().ToList();
        if (numbers.Count == Week.Length)
            return "Every day";
        var inRow = numbers.Count > 2 && numbers[^1] - numbers[0] == numbers.Count - 1;
        return inRow
            ? $"{Upper(Week[numbers[0]])} to {Upper(Week[numbers[^1]])}"
            : List([.. numbers.Select(d => Upper(Week[d]))]);
    }

    /// <summary>"term time", "school holidays", "all year"; empty when not known.</summary>
    public static string Season(string season) => season switch
    {
        "term-time" => "term time",
        "school-holidays" => "school holidays",
        "all-year" => "all year",
        _ => "",
    };

    /// <summary>One line for one time: "Tuesday and Thursday, 9:30am to 12pm, term time". Empty when nothing to come is known.</summary>
    public static string When(Session session, DateOnly today)
    {
        if (session.LastDate is { } last && last < today)
            return "";
        var days = SayDays(session) ? Days(session.Days) : "";
        var single = Coming(session, today).ToList();
        if (days.Length == 0 && session.Dates.Count > 0 && single.Count == 0)
            return "";
        var dates = single.Count > 3
            ? $"{Day(single[0], today)}, {Day(single[1], today)} and {single.Count - 2} more dates"
            : List([.. single.Select(d => Day(d, today))]);
        var parts = new[] { days, dates, Hours(session.From, session.To), Season(session.Season), Between(session, today) };
        return Upper(string.Join(", ", parts.Where(p => p.Length > 0)));
    }

    /// <summary>The single dates that are today or later, in order.</summary>
    public static IEnumerable<DateOnly> Coming(Session session, DateOnly today) =>
        session.Dates.Select(ReadDay).OfType<DateOnly>().Where(d => d >= today).Distinct().Order();

    /// <summary>A card's one line about times: the first, and how many more there are. Empty when no time is known.</summary>
    public static string Times(IReadOnlyList<Session> times, DateOnly today) => times.Select(t => When(t, today)).Where(t => t.Length > 0).ToList() switch
    {
        [] => "",
        [var only] => only,
        [var first, var second] when first.Length + second.Length < 70 => $"{first}. {second}",
        [var first, .. var rest] => $"{first}, and {Count(rest.Count, "other time", "other times")}",
    };

    // Single dates say their own day of the week: "Saturday, Saturday 28 November" says it twice.
    private static bool SayDays(Session session)
    {
        var dated = session.Dates.Select(ReadDay).OfType<DateOnly>().Select(d => Week[((int)d.DayOfWeek + 6) % 7]).ToHashSet(StringComparer.Ordinal);
        return dated.Count == 0 || !session.Days.All(dated.Contains);
    }

    /// <summary>"from 12 January 2027", "until 20 March 2027"; empty when it goes on.</summary>
    public static string Between(Session session, DateOnly today) => (session.FirstDate is { } f && f > today ? f : (DateOnly?)null, session.LastDate) switch
    {
        (null, null) => "",
        ({ } first, null) => $"from {Date(first)}",
        (null, { } last) => $"until {Date(last)}",
        ({ } first, { } last) when first == last => Date(first),
        ({ } first, { } last) => $"from {Date(first)} to {Date(last)}",
    };
}
