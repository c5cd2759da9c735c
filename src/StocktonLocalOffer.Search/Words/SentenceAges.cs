using System.Globalization;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Search.Words;

/// <summary>An age that a sentence says.</summary>
/// <param name="Values">As the age filter takes them: "7", "8m".</param>
/// <param name="IsWord">True for "toddler", which is also a word to look for; false for "7 year old", which is not.</param>
public sealed record SentenceAge(int Start, int Length, IReadOnlyList<string> Values, string Label, bool IsWord);

/// <summary>Finds ages in a sentence: "7 year old", "aged 5 to 9", "8 months old", "my son is 15", "toddler".</summary>
public static class SentenceAges
{
    // A sentence names a family's children, not more.
    private const int Most = 6;

    private const int MonthsInAYear = 12;
    private const int WeeksInAYear = 52;

    private static readonly string Number = $@"(?:\d{{1,2}}|{string.Join('|', AgeWords.NumberWords)})";
    private static readonly string Half = @"(?:\s*(?:and\s+a\s+half|&\s*a\s+half|½|1/2|\.\d))?";
    private static readonly string Years = $@"(?<years>{Number}){Half}(?:\s*(?<join>to|-|–|and|or|&|,)\s*(?<years>{Number}){Half})?";
    private const string Nearly = "(?:nearly|almost|just|about)";
    private const string Now = @"(?:\s+(?:only|nearly|almost|just|turning|now|about))*";
    private const string NotAnAge = @"(?!\s*(?:of|to|in|st|nd|rd|th|hours?|hrs?|days?|weeks?|months?|minutes?|mins?|miles?|times?|am|pm|percent|years?\s+(?!old))\b)(?!\s*[%:/£]|\.\d)";
    private const string Who = @"\b(?:(?:son|daughter|child|boy|girl|lad|kid|grandson|granddaughter|he|she|who|i)\s+(?:is|am)|he['’]?s|she['’]?s|who['’]?s|i['’]?m|just\s+turned|turning)";

    private static readonly Regex Pattern = new(
        string.Join('|',
            $@"\b(?:aged?\s+)?{Years}[\s-]*(?:(?:years?|yrs?|y)[\s-]*olds?|yo|y/o)\b",
            $@"\b(?:aged?\s+)?(?<months>{Number})[\s-]*(?:months?|mths?)[\s-]*olds?\b",
            $@"\b(?:aged?\s+)(?<months>{Number})[\s-]*(?:months?|mths?)\b",
            $@"\b(?<weeks>{Number})[\s-]*(?:weeks?|wks?)[\s-]*olds?\b",
            $@"\b(?:ages?d?)\s+{Years}(?:\s*(?:years?|yrs?))?\b",
            $@"{Who}{Now}\s+(?<months>{Number})[\s-]*(?:months?|mths?)\b(?!\s+(?:pregnant|behind|late|ago|into))",
            $@"{Who}{Now}\s+(?<years>{Number})\b{NotAnAge}",
            $@"\bunder[\s-]*(?<under>\d{{1,2}})['’]?s\b",
            $@"\bover[\s-]*(?<over>\d{{1,2}})['’]?s\b",
            @"\b(?<over>\d{1,2})\s?\+(?!\s*\d)",
            // What says an age only when nothing else was typed: "waiting 18 months" does not.
            $@"^\s*(?:{Nearly}\s+)*(?<months>{Number})[\s-]*(?:months?|mths?)\s*$",
            $@"^\s*(?:{Nearly}\s+)*{Years}[\s-]*(?:years?|yrs?)\s*$",
            $@"^\s*(?:{Nearly}\s+)+{Years}\s*$",
            $@"^\s*(?<years>\d{{1,2}})\s*(?<join>to|-|–)\s*(?<years>\d{{1,2}})\s*$",
            @"^\s*under\s+(?<under>\d{1,2})\s*$",
            @"^\s*over\s+(?<over>\d{1,2})\s*$",
            $@"\b(?<who>{string.Join('|', AgeWords.PeopleWords.OrderByDescending(w => w.Length).Select(w => w.Replace(" ", @"[\s-]+", StringComparison.Ordinal)))})\b"),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled,
        // Nothing that can be typed comes near it; it only makes sure.
        TimeSpan.FromMilliseconds(250));

    public static IReadOnlyList<SentenceAge> In(string text)
    {
        try
        {
            return [.. Pattern.Matches(text).Select(Read).OfType<SentenceAge>().Take(Most)];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static SentenceAge? Read(Match found)
    {
        if (found.Groups["who"] is { Success: true } who && AgeWords.Who(Regex.Replace(who.Value, @"[\s-]+", " ")) is { } years)
            return Row(found, years.From, years.To, isWord: true);
        if (found.Groups["months"] is { Success: true } months && AgeWords.Number(months.Value) is { } m)
            return Months(found, m);
        if (found.Groups["weeks"] is { Success: true } weeks && AgeWords.Number(weeks.Value) is { } w)
            return Months(found, w * MonthsInAYear / WeeksInAYear);
        if (found.Groups["under"] is { Success: true } under && AgeWords.Number(under.Value) is { } below and > 0 and <= AgeFacet.OldestYears)
            return Row(found, 0, below - 1, isWord: false);
        if (found.Groups["over"] is { Success: true } over && AgeWords.Number(over.Value) is { } least and <= AgeFacet.OldestYears)
            return Row(found, least, AgeFacet.OldestYears, isWord: false);
        var named = found.Groups["years"].Captures.Select(c => AgeWords.Number(c.Value)).OfType<int>().ToList();
        if (named.Count == 0 || named.Any(y => y > AgeFacet.OldestYears))
            return null;
        if (named is [var from, var to] && found.Groups["join"].Value.ToLowerInvariant() is "-" or "–" or "to")
            return from <= to ? Row(found, from, to, isWord: false) : null;
        return new SentenceAge(found.Index, found.Length, [.. named.Select(Text)], named is [var one, var other] ? $"ages {one} and {other}" : Label(named[0]), IsWord: false);
    }

    private static SentenceAge Months(Match found, int months) =>
        new(found.Index, found.Length, [$"{months}m"], months == 1 ? "age 1 month" : $"age {months} months", IsWord: false);

    private static SentenceAge Row(Match found, int from, int to, bool isWord) =>
        new(found.Index, found.Length, [.. Enumerable.Range(from, to - from + 1).Select(Text)], from == to ? Label(from) : $"ages {from} to {to}", isWord);

    private static string Label(int years) => years == 0 ? "age under 1" : $"age {years}";

    private static string Text(int years) => years.ToString(CultureInfo.InvariantCulture);
}
