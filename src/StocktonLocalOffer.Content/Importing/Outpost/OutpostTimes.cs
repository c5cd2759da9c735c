using System.Text.Json;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Outpost;

/// <summary>Makes times of Outpost's regular schedules.</summary>
internal static class OutpostTimes
{
    public static List<Session> Of(JsonElement service) => FeedSessions.Joined(service.List("regular_schedules").Select(One));

    private static Session One(JsonElement schedule)
    {
        var monthly = schedule.Text("freq").StartsWith("month", StringComparison.OrdinalIgnoreCase);
        var every = !monthly && schedule.Number("interval") is > 1 and var weeks ? $"Every {weeks:0} weeks" : "";
        var (from, to) = (FeedTimes.Time(schedule.Text("opens_at")), FeedTimes.Time(schedule.Text("closes_at")));
        return new()
        {
            Days = !monthly && FeedTimes.Day(schedule.Text("weekday")) is { } day ? [day] : FeedSessions.NoDays,
            From = from,
            To = to,
            Note = monthly || from.Length == 0 || to.Length == 0 ? FeedText.Line(schedule.Text("description"), 200) : every,
        };
    }
}
