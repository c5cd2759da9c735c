using System.Globalization;
using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>Times of day and weekdays as feeds write them.</summary>
internal static partial class FeedTimes
{
    /// <summary>
    /// "09:00" for "9:00am", "9 am", "830am", "09:00" and "09:00:00". Empty when it is not certain: "5:00" beside "9:00am"
    /// may be morning or evening.
    /// </summary>
    public static string Time(string text)
    {
        var match = TwelveHours().Match(text);
        if (match.Success)
        {
            var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
            var minute = match.Groups["minute"].Value is { Length: > 0 } m ? m : "00";
            if (hour is < 1 or > 12)
                return "";
            return $"{hour % 12 + (match.Groups["half"].Value is "p" or "P" ? 12 : 0):00}:{minute}";
        }
        return TwentyFourHours().Match(text) is { Success: true } full ? full.Groups["time"].Value : "";
    }

    /// <summary>The id of a weekday: "monday" for "Monday", "mon", "MO" or "1MO"; null for anything else.</summary>
    public static string? Day(string text)
    {
        text = text.Trim().TrimStart('+', '-', '0', '1', '2', '3', '4', '5');
        return text.Length < 2 ? null : Days.FirstOrDefault(d => d.StartsWith(text, StringComparison.OrdinalIgnoreCase));
    }

    public static int Order(string day) => Array.IndexOf(Days, day);

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    [GeneratedRegex(@"^\s*(?<hour>\d{1,2})\s*([:.]?\s*(?<minute>[0-5]\d))?\s*(?<half>[ap])(\.?m\.?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwelveHours();

    [GeneratedRegex(@"^\s*(?<time>([01]\d|2[0-3]):[0-5]\d)(:\d\d)?(Z|[+-]\d\d:?\d\d)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TwentyFourHours();
}
