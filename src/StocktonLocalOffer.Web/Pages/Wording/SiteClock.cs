namespace StocktonLocalOffer.Web.Pages.Wording;

/// <summary>The day it is for the families who read the site.</summary>
public static class SiteClock
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

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
}
