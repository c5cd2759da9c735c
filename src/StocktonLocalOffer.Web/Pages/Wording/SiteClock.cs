namespace StocktonLocalOffer.Web.Pages.Wording;

/// <summary>The day it is for the families who read the site.</summary>
public static class SiteClock
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Today(this TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), London).DateTime);
}
