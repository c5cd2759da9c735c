using System.Globalization;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// A child's age: years ("9") or months ("8m"), from birth to the day before the 26th birthday (a plan may run to the end
/// of the school year in which the young person turns 25: Children and Families Act 2014, section 46).
/// A listing fits when its ages overlap that year or month. A listing with either end unknown does not pass as a yes:
/// it is under "not-known".
/// </summary>
public sealed partial class AgeFacet : Facet
{
    /// <summary>The oldest age listed, in whole years.</summary>
    public const int OldestYears = 25;

    private const int OldestMonth = (OldestYears + 1) * 12 - 1;

    private static readonly Choice AgeNotStated = new(NotKnown.Id, "Ages not stated");

    public override string Key => "age";

    public override string Label => "Age";

    public override FacetControl Control => FacetControl.Age;

    public override IEnumerable<Choice> Choices(AllVocabularies vocabularies) =>
        Enumerable.Range(0, OldestYears + 1).Select(y => new Choice(Text(y), y == 0 ? "Under 1" : Text(y))).Append(AgeNotStated);

    public override IEnumerable<Choice> HiddenChoices(AllVocabularies vocabularies) =>
        Enumerable.Range(0, OldestMonth + 1).Select(m => new Choice(Month(m), m == 1 ? "1 month" : $"{m} months"));

    public override IEnumerable<string> ValuesOf(ListingFacts listing)
    {
        var (from, to) = (listing.Listing.AllAges ? 0 : listing.Listing.AgeFromMonths, listing.Listing.AllAges ? OldestMonth : listing.Listing.AgeToMonths);
        if (from is not { } youngest || to is not { } oldest)
            return [NotKnown.Id];
        oldest = Math.Min(oldest, OldestMonth);
        youngest = Math.Clamp(youngest, 0, OldestMonth + 1);
        if (oldest < youngest)
            return [];
        return Enumerable.Range(youngest / 12, oldest / 12 - youngest / 12 + 1).Select(Text)
            .Concat(Enumerable.Range(youngest, oldest - youngest + 1).Select(Month));
    }

    public override string? Read(string raw, Vocabulary choices)
    {
        var text = raw.Trim().ToLowerInvariant();
        if (text == NotKnown.Id)
            return text;
        if (Typed().Match(text) is not { Success: true } typed || AgeWords.Number(typed.Groups["number"].Value) is not { } number)
            return null;
        var months = typed.Groups["months"].Success;
        return typed.Groups["half"].Success
            ? months ? null : choices.Find(Month(number * 12 + 6))?.Id
            : choices.Find(months ? Month(number) : Text(number))?.Id;
    }

    // "9", "9 years", "14yrs old", "two", "nearly 2", "2.5", "8m", "6 months".
    [GeneratedRegex(@"^(?:(?:aged?|nearly|almost|just|about)\s+)*(?<number>\d{1,3}|[a-z]{3,9}?)(?<half>\.5|½)?\s*(?:(?<months>m|mon|mths?|months?)|y|yrs?|years?)?(?:\s*old)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Typed();

    public override string Unreadable(string raw) =>
        $"We could not use \"{raw}\" as an age. Type years from 0 to {OldestYears}, like 9, or months, like 8m.";

    public override string Chip(Choice choice) => choice.Id == NotKnown.Id ? choice.Label : $"Age {choice.Label.ToLowerInvariant()}";

    /// <summary>"Ages 13 to 19" of three or more years in a row, such as a sentence means by "teenager"; null of other choices.</summary>
    public static string? Row(IReadOnlyList<Choice> chosen)
    {
        var years = chosen.Select(c => int.TryParse(c.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : -1).Order().ToList();
        return years.Count > 2 && years[0] >= 0 && years[^1] - years[0] == years.Count - 1 ? $"Ages {years[0]} to {years[^1]}" : null;
    }

    public override string? Why(ListingFacts listing, IReadOnlyList<Choice> chosen) => listing.AgesInWords;

    private static string Text(int years) => years.ToString(CultureInfo.InvariantCulture);

    private static string Month(int months) => months.ToString(CultureInfo.InvariantCulture) + "m";
}
