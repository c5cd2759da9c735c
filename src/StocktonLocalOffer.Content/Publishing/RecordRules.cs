using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;

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
        _ => [],
    };

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
