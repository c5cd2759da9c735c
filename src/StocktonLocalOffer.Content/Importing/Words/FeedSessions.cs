using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>Feeds give a line for each day; people say "Monday to Friday, 9am to 5pm".</summary>
internal static class FeedSessions
{
    /// <summary>The one empty list: records compare lists by reference, and equal times must be found equal.</summary>
    public static readonly IReadOnlyList<string> NoDays = [];

    /// <summary>Days with the same hours become one, in the order of the week. A time that says nothing is left out.</summary>
    public static List<Session> Joined(IEnumerable<Session> days) =>
    [
        .. days.Where(s => s.Days.Count > 0 || s.From.Length > 0 || s.Note.Length > 0)
            .GroupBy(s => s with { Days = NoDays })
            .Select(g => g.Key with { Days = [.. g.SelectMany(s => s.Days).Distinct().OrderBy(FeedTimes.Order)] })
            .OrderBy(s => s.Days.Count > 0 ? FeedTimes.Order(s.Days[0]) : 7).ThenBy(s => s.From, StringComparer.Ordinal),
    ];
}
