using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Facets;

/// <summary>
/// Morning until 12:00, afternoon 12:00 to 18:00, evening from 18:00. After school is 15:00 to 18:00 on Monday to Friday,
/// unless the session is said to be in the school holidays.
/// A session is in a part of the day when it starts in it or at least an hour of it falls there: 9:30 to 12:30 is a morning.
/// A session without a start is "not known", and one without an end is where it starts.
/// </summary>
public sealed class PartOfDayFacet : StatedFacet
{
    private static readonly TimeOnly Noon = new(12, 0), SchoolEnds = new(15, 0), EveningStarts = new(18, 0);

    // Less than this is the tail of another part of the day, and too short for a family to come for.
    private static readonly TimeSpan WorthComingFor = TimeSpan.FromHours(1);

    public override string Key => "part";

    public override string Label => "Time of day";

    protected override IEnumerable<Choice> Statable(AllVocabularies vocabularies) =>
        [new("morning", "Morning"), new("afternoon", "Afternoon"), new("after-school", "After school"), new("evening", "Evening, from 6pm")];

    protected override IEnumerable<string> Stated(ListingFacts listing) => listing.Listing.Times.SelectMany(PartsOf);

    private static IEnumerable<string> PartsOf(Session session)
    {
        if (Time(session.From) is not { } from)
            yield break;
        var to = Time(session.To) is { } end && end > from ? end : from;
        if (IsIn(from, to, TimeOnly.MinValue, Noon))
            yield return "morning";
        if (IsIn(from, to, Noon, EveningStarts))
            yield return "afternoon";
        if (IsIn(from, to, SchoolEnds, EveningStarts) && session.Season != "school-holidays" && DayFacet.DaysOf(session).Any(d => d is not ("saturday" or "sunday")))
            yield return "after-school";
        if (IsIn(from, to, EveningStarts, TimeOnly.MaxValue))
            yield return "evening";
    }

    private static bool IsIn(TimeOnly from, TimeOnly to, TimeOnly start, TimeOnly end) =>
        (from >= start && from < end) || (to > start && from < end && Earlier(to, end) - Later(from, start) >= WorthComingFor);

    private static TimeOnly Earlier(TimeOnly a, TimeOnly b) => a < b ? a : b;

    private static TimeOnly Later(TimeOnly a, TimeOnly b) => a > b ? a : b;

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
