using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Reminders;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>What one property says about another.</summary>
internal static class RecordRules
{
    // 120 years: "18 and over" has no upper end, and a support group for grandparents is real.
    private const int OldestInMonths = 120 * 12;

    public static IEnumerable<Problem> Of(object record) => record switch
    {
        Listing listing => Ages(listing),
        Guide guide => Chapters(guide),
        Location location => Point(location),
        Session session => Dates(session),
        Consultation c when c.Opens > c.Closes => [new("closes", "It closes before it opens.")],
        AlertBanner b when b.From > b.Until => [new("until", "The last day is before the first day.")],
        SearchWord word => Meaning(word),
        SchoolDates d when d.First > d.Last => [new("last", "The last day is before the first day.")],
        SchoolYear year => Days(year),
        SiteSettings settings => Reminders(settings),
        _ => [],
    };

    private static IEnumerable<Problem> Meaning(SearchWord word)
    {
        if (!word.Name.Any(char.IsLetterOrDigit))
            yield return new("name", "Write the word with letters or digits, as families type it.");
        if (!word.TakenAway && word.Needs.Count + word.Categories.Count + word.OtherMeanings.Count + word.RelatedWords.Count == 0)
            yield return new("needs", "Say what the word means, or give related words. To make searches forget it, tick \"Take this word away\".");
        if (word.RelatedWords.Count > 0 && word.Name.Trim().Contains(' ', StringComparison.Ordinal))
            yield return new("relatedWords", "Related words work for a single word only. Leave them empty for a phrase.");
        if (word.RelatedWords.FirstOrDefault(w => w.Contains(' ', StringComparison.Ordinal)) is { } phrase)
            yield return new("relatedWords", $"\"{phrase}\" is more than one word. Give each related word by itself.");
    }

    // Days off lie inside a term; terms and holidays follow each other.
    private static IEnumerable<Problem> Days(SchoolYear year)
    {
        var periods = year.Dates.Select((d, place) => (Dates: d, Path: $"dates[{place}].first"))
            .Where(d => d.Dates.Kind != "day-off" && d.Dates.First <= d.Dates.Last).OrderBy(d => d.Dates.First).ToList();
        foreach (var (before, (next, path)) in periods.Select(p => p.Dates).Zip(periods.Skip(1)))
        {
            var expected = before.Last!.Value.AddDays(1);
            if (next.First < expected)
                yield return new(path, $"\"{next.Name}\" begins on {Day(next.First!.Value)}, while \"{before.Name}\" still goes on: it ends on {Day(before.Last.Value)}.");
            else if (next.First > expected)
                yield return new(path, $"Nothing is said about the days between \"{before.Name}\" and \"{next.Name}\". Begin it on {Day(expected)}, or let the one before end later.");
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    private static IEnumerable<Problem> Reminders(SiteSettings s)
    {
        (string Property, string Label, int? Value, int Least, int Most)[] limits =
        [
            ("remindDaysBefore", "Ask the first time", s.RemindDaysBefore, 0, 90),
            ("remindDaysAfter", "Ask again", s.RemindDaysAfter, 1, 90),
            ("editorsListDaysAfter", "On the editors' list", s.EditorsListDaysAfter, 1, 60),
            ("checkEveryMonths", "Months between two checks", s.CheckEveryMonths, 1, 24),
            ("overdueAfterMonths", "Lower in searches", s.OverdueAfterMonths, 1, 36),
            ("warnAfterMonths", "With a warning", s.WarnAfterMonths, 1, 48),
            ("hideAfterMonths", "Not found by searches", s.HideAfterMonths, 1, 60),
        ];
        foreach (var (property, label, value, least, most) in limits)
            if (value < least || value > most)
                yield return new(property, $"\"{label}\" is a number from {least} to {most}.");
        var (ladder, ages) = (CheckLadder.Of(s), CheckAges.Of(s));
        if (ladder.EditorsListDaysAfter <= ladder.DaysAfter)
            yield return new("editorsListDaysAfter", $"It comes on the editors' list after the second e-mail. That is sent after {ladder.DaysAfter} days: give a larger number.");
        if (ages.Stale <= ages.Overdue)
            yield return new("warnAfterMonths", $"The warning comes later than standing lower, which begins after {ages.Overdue} months: give a larger number.");
        if (ages.Hidden <= ages.Stale)
            yield return new("hideAfterMonths", $"An entry is hidden later than it gets a warning, which is after {ages.Stale} months: give a larger number.");
    }

    private static IEnumerable<Problem> Ages(Listing listing)
    {
        if (listing.AgeFromMonths is < 0 or > OldestInMonths)
            yield return new("ageFromMonths", $"The youngest age is in months: 0 to {OldestInMonths}.");
        if (listing.AgeToMonths is < 0 or > OldestInMonths)
            yield return new("ageToMonths", $"The oldest age is in months: 0 to {OldestInMonths}.");
        if (listing.AgeFromMonths > listing.AgeToMonths)
            yield return new("ageToMonths", "The oldest age is younger than the youngest age.");
        if (listing.AllAges && (listing.AgeFromMonths > 0 || listing.AgeToMonths is not null))
            yield return new("allAges", "Choose either all ages, or a youngest and an oldest age.");
    }

    private static IEnumerable<Problem> Chapters(Guide guide) => guide.Chapters
        .GroupBy(c => c.Slug).Where(g => g.Count() > 1)
        .Select(g => new Problem("chapters", $"Two chapters have the web address ending \"{g.Key}\"."));

    private static IEnumerable<Problem> Point(Location location)
    {
        if (location.Latitude is < -90 or > 90)
            yield return new("latitude", "The latitude is between -90 and 90.");
        if (location.Longitude is < -180 or > 180)
            yield return new("longitude", "The longitude is between -180 and 180.");
        if (location.Latitude is null != location.Longitude is null)
            yield return new("latitude", "Fill in both the latitude and the longitude, or neither.");
    }

    private static IEnumerable<Problem> Dates(Session session)
    {
        if (session.FirstDate > session.LastDate)
            yield return new("lastDate", "The last date is before the first date.");
        foreach (var date in session.Dates)
            if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                yield return new("dates", $"\"{date}\" is not a date like 2026-12-19.");
    }
}
