using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

/// <summary>Times and dates counted the slow way: minute by minute, and by the dates that lie 3, 6 and 12 months before the day of the tests.</summary>
internal static class RecountTimes
{
    public static string[] Parts { get; } = ["morning", "afternoon", "after-school", "evening"];

    public static bool IsIn(Session session, string part)
    {
        if (Minute(session.From) is not { } from)
            return false;
        var (start, end) = part switch { "morning" => (0, 720), "afternoon" => (720, 1080), "after-school" => (900, 1080), _ => (1080, 1440) };
        var there = Enumerable.Range(from, Math.Max(0, (Minute(session.To) ?? from) - from)).Count(m => m >= start && m < end);
        var fits = there >= 60 || (from >= start && from < end);
        return part != "after-school" ? fits : fits && session.Season != "school-holidays" && Recount.DaysOf(session).Except(["saturday", "sunday"]).Any();
    }

    public static string Freshness(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) switch
    {
        null => "over-12-months",
        var d when string.CompareOrdinal(d, "2026-08-23") >= 0 => "under-3-months",
        var d when string.CompareOrdinal(d, "2026-05-23") >= 0 => "3-to-6-months",
        var d when string.CompareOrdinal(d, "2025-11-23") >= 0 => "6-to-12-months",
        _ => "over-12-months",
    };

    private static int? Minute(string time) => time.Length == 5 && time[2] == ':' ? int.Parse(time[..2], CultureInfo.InvariantCulture) * 60 + int.Parse(time[3..], CultureInfo.InvariantCulture) : null;
}
