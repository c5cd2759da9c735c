using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Times;

/// <summary>
/// On which of its days a session that comes back is held. Editors write what is not every week into the note:
/// "First and third Tuesday" is understood; of "Every other week" only so much, that a week may be left out. What is half understood,
/// such as "First Monday in the hall, third online", is not taken for every week either.
/// </summary>
/// <param name="Weeks">1 to 4, or -1 for the last of a month; empty for every week.</param>
/// <param name="IsSure">False when the note says that some are left out, and not plainly which.</param>
public sealed partial record Rhythm(IReadOnlyList<int> Weeks, bool IsSure)
{
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth"];

    public static Rhythm Of(Session session)
    {
        if (session.Days.Count == 1 && OnWeeks().Match(session.Note) is { Success: true } match
            && string.Equals(match.Groups["day"].Value, session.Days[0], StringComparison.OrdinalIgnoreCase)
            && !Ordinal().IsMatch(match.Groups["rest"].Value))
        {
            var weeks = Ordinal().Matches(match.Groups["weeks"].Value).Select(w => w.Value.ToLowerInvariant()).Select(w => w == "last" ? -1 : Array.IndexOf(Ordinals, w));
            return new([.. weeks.Distinct().Order()], match.Groups["rest"].Value.Length == 0);
        }

        return new([], NotBankHolidays().IsMatch(session.Note) || !LeavesSomeOut().IsMatch(session.Note));
    }

    public bool Holds(DateOnly day) => Weeks.Count == 0
        || Weeks.Contains((day.Day + 6) / 7)
        || (Weeks.Contains(-1) && day.AddDays(7).Month != day.Month);

    // "Yarm, first and third Tuesday", "Last Friday of the month", "First Saturday of the month, repairs only"; the rest is what else is said.
    [GeneratedRegex(@"^(?:[^,]+, )?(?<weeks>(?:first|second|third|fourth|last)(?: and (?:first|second|third|fourth|last))*) (?<day>\w+day)s?(?: of (?:the|each|every) month)?(?: only|, \w+ only)?\.?(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OnWeeks();

    [GeneratedRegex(@"\b(first|second|third|fourth|last)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(every (other|second|third)|other weeks?|fortnight\w*|alternate|once|twice|weeks?|months?|monthly|half terms?|a term|not|except|apart from|but|closed|shut|(two|three|four|five|six|seven|eight|nine|ten|\d+) (mon|tues|wednes|thurs|fri|satur|sun)days|(first|second|third|fourth|fifth|last|\d(st|nd|rd|th)) (mon|tues|wednes|thurs|fri|satur|sun)days?|fewer|\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december))\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeavesSomeOut();

    // A day that is doubted anyway.
    [GeneratedRegex(@"^(not|closed)( on| for)? bank holidays\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex NotBankHolidays();
}
