using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.WhatsOn;

/// <summary>One thing that is on, or may be.</summary>
/// <param name="Hours">"9am to 5pm"; empty when not known.</param>
/// <param name="AskFirst">Why it may not be on; empty when it is.</param>
public sealed record WhatsOnLine(TimeOnly? From, string Hours, string Name, string Url, bool Sample, string Place, string Ages, string Cost, string Note, string AskFirst);

/// <summary>A day and what is on.</summary>
/// <param name="School">"Term time", "School holidays: Christmas holiday", "Bank holiday: Boxing Day"; empty when not known.</param>
public sealed record WhatsOnDay(DateOnly Day, string School, IReadOnlyList<WhatsOnLine> Lines)
{
    /// <summary>Every day of a span with anything on it that the search found. What is closed for now is left out.</summary>
    public static IEnumerable<WhatsOnDay> Between(DateOnly first, DateOnly last, SearchResults results, SchoolCalendar school, DateOnly today)
    {
        var days = AskedFor(results, "day");
        var terms = AskedFor(results, "term");
        return results.Hits.Where(h => !h.Facts.Listing.TemporarilyClosed)
            .SelectMany(h => h.Facts.Listing.Times.SelectMany(t => SessionDays.Between(t, first, last, school)).Select(o => (h.Facts, Occurrence: o)))
            .Where(o => (days.Count == 0 || days.Contains(o.Occurrence.Day.DayOfWeek.ToString().ToLowerInvariant()))
                && (terms.Count == 0 || terms.Contains(SeasonOf(school.On(o.Occurrence.Day)))))
            .GroupBy(o => o.Occurrence.Day).OrderBy(g => g.Key)
            .Select(g => new WhatsOnDay(g.Key, SchoolOn(g.Key, school),
                [.. g.Select(o => Line(o.Facts, o.Occurrence, school, today)).OrderBy(l => l.From ?? TimeOnly.MaxValue).ThenBy(l => l.Name, StringComparer.OrdinalIgnoreCase)]));
    }

    private static WhatsOnLine Line(ListingFacts facts, Occurrence occurrence, SchoolCalendar school, DateOnly today)
    {
        var session = occurrence.Session;
        return new(occurrence.From, InWords.Hours(session.From, session.To), facts.Listing.Name, facts.Url, facts.Listing.Sample, PlaceOf(facts, today), facts.AgesInWords,
            InWords.Cost(facts.Listing.Costs, facts.Vocabularies[VocabularyNames.Costs]), session.Note, AskFirst(occurrence, school));
    }

    public static string AskFirst(Occurrence occurrence, SchoolCalendar school) => occurrence.Doubt switch
    {
        Doubt.Season => "We do not know if it is on in term time, in the holidays, or both.",
        Doubt.Note => "It may not be on every time.",
        Doubt.SchoolDates => "We do not have the school dates for this day yet.",
        Doubt.DayOff => $"Schools are closed that day: {school.DayOff(occurrence.Day)}.",
        Doubt.BankHoliday => $"It is a bank holiday: {SchoolCalendar.BankHoliday(occurrence.Day)}.",
        _ => "",
    };

    // A place by its name and town, when there is only one.
    private static string PlaceOf(ListingFacts facts, DateOnly today) => facts.Listing.Locations is [{ } only]
        ? string.Join(", ", new[] { only.Name, only.Town.Length > 0 ? facts.Vocabularies[VocabularyNames.Towns].Label(only.Town) : "" }.Where(p => p.Length > 0))
        : ResultCard.Of(facts, today).Place;

    private static string SchoolOn(DateOnly day, SchoolCalendar school) => (SchoolCalendar.BankHoliday(day), school.PeriodOf(day)) switch
    {
        ({ } bank, _) => $"Bank holiday: {bank}",
        (_, { Time: SchoolTime.Holiday } holiday) => $"School holidays: {holiday.Name}",
        (_, { Time: SchoolTime.Term }) => "Term time",
        _ => "",
    };

    private static string SeasonOf(SchoolTime time) => time switch
    {
        SchoolTime.Term => "term-time",
        SchoolTime.Holiday => "school-holidays",
        _ => "",
    };

    // "All year" and "not known" leave no day out.
    private static HashSet<string> AskedFor(SearchResults results, string facet)
    {
        var asked = results.Request.Facets.GetValueOrDefault(facet)?.Select(v => v.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal) ?? [];
        return asked.Overlaps(["all-year", "not-known"]) ? [] : asked;
    }
}
