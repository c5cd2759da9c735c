using System.Globalization;

namespace StocktonLocalOffer.Content;

/// <summary>Days and times as clocks in the borough show them.</summary>
public static class SiteClock
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day it is for the families who read the site.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.Local());

    /// <summary>What a clock on a wall shows.</summary>
    public static DateTime Local(this TimeProvider clock) => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), London).DateTime;

    /// <summary>What a clock on a wall showed then.</summary>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);

    /// <summary>The day that it was then for the families who read the site.</summary>
    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>False in the hour that is left out when the clocks go forward.</summary>
    public static bool Exists(DateTime local) => !London.IsInvalidTime(local);

    /// <summary>When a clock on a wall shows this.</summary>
    /// <exception cref="ArgumentException">None ever does.</exception>
    public static DateTime Utc(DateTime local) => TimeZoneInfo.ConvertTimeToUtc(local, London);

    /// <summary>The moment a day begins; the clocks never change at midnight.</summary>
    public static DateTime StartOf(DateOnly day) => Utc(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>"3 March 2026 at 09:30".</summary>
    public static string InWords(DateTime utc) => Local(utc).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);
}
