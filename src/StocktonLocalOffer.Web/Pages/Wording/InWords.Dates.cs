using System.Globalization;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Web.Pages.Wording;

public static partial class InWords
{
    /// <summary>"23 November 2026".</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary>"23 November 2026, 4:05pm", by the clock on the wall.</summary>
    public static string DateAndTime(DateTime utc)
    {
        var local = SiteClock.Local(utc);
        return $"{Date(DateOnly.FromDateTime(local))}, {Time(local.ToString("HH:mm", CultureInfo.InvariantCulture))}";
    }

    /// <summary>"23 November".</summary>
    public static string DayOfMonth(DateOnly day) => day.ToString("d MMMM", British);

    /// <summary>"Monday 23 November", with the year when it is not this one.</summary>
    public static string Day(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "dddd d MMMM" : "dddd d MMMM yyyy", British);

    /// <summary>"November 2026".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", British);

    /// <summary>"today", "3 weeks ago", "8 months ago", "over a year ago". A day to come is said as a date.</summary>
    public static string Ago(DateOnly day, DateOnly today)
    {
        var days = today.DayNumber - day.DayNumber;
        var months = (today.Year - day.Year) * 12 + today.Month - day.Month - (today.Day < day.Day ? 1 : 0);
        return (days, months) switch
        {
            ( < 0, _) => $"on {Date(day)}",
            (0, _) => "today",
            (1, _) => "yesterday",
            ( < 14, _) => $"{days} days ago",
            (_, < 2) => $"{days / 7} weeks ago",
            (_, < 12) => $"{months} months ago",
            (_, < 24) => "over a year ago",
            _ => $"{months / 12} years ago",
        };
    }

    /// <summary>"in the last six months": as long as a check counts.</summary>
    public static string Lately(CheckAges ages) => ages.Overdue switch
    {
        1 => "in the last month",
        6 => "in the last six months",
        var months => $"in the last {months} months",
    };

    /// <summary>What a card says about how sure its facts are.</summary>
    public static string Checked(DateOnly? day, DateOnly today, CheckAges ages) => (day, ages.State(day, today)) switch
    {
        (null, _) => "We do not know when this was last checked. Ask before you go.",
        ({ } on, FreshnessState.Checked) => $"Checked {Ago(on, today)}",
        ({ } on, _) => $"Last checked {Ago(on, today)}. Ask before you go.",
    };

    /// <summary>A day written "2026-12-19"; null when it is not one.</summary>
    public static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
