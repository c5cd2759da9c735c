using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>One time on one day of the week.</summary>
/// <param name="Hours">"4pm to 5:30pm"; empty when not known.</param>
/// <param name="Detail">"Thornaby, term time", "only 28 November".</param>
public sealed record WeekEntry(TimeOnly? From, string Hours, string Name, string Url, string Detail);

public sealed record WeekDay(DayOfWeek Day, IReadOnlyList<WeekEntry> Entries);

/// <summary>Results as a timetable: an ordinary week, and single dates on the day of the week they fall on.</summary>
public sealed record WeekTable
{
    // More single dates than this are counted: the listing's page has them all.
    private const int MostDates = 2;

    private static readonly DayOfWeek[] Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public required IReadOnlyList<WeekDay> Days { get; init; }

    /// <summary>How many of the whole search do not say on which days they are.</summary>
    public required int NotSaid { get; init; }

    /// <summary>The listings of those.</summary>
    public required SearchRequest NotSaidRequest { get; init; }

    /// <summary>Those whose dates are all over.</summary>
    public required IReadOnlyList<ListingFacts> Over { get; init; }

    public static WeekTable Of(SearchResults results, DateOnly today)
    {
        var entries = results.Hits.Select(h => (h.Facts, Entries: EntriesOf(h.Facts, today).ToList())).ToList();
        return new WeekTable
        {
            Days = [.. Week.Select(day => new WeekDay(day, [.. entries.SelectMany(e => e.Entries).Where(e => e.Day == day).Select(e => e.Entry)
                .OrderBy(e => e.From ?? TimeOnly.MaxValue).ThenBy(e => e.Name, StringComparer.OrdinalIgnoreCase)]))],
            NotSaid = results.Facets.FirstOrDefault(f => f.Facet.Key == "day")?.Values.FirstOrDefault(v => v.Value == "not-known").Count ?? 0,
            NotSaidRequest = results.Request.WithValues("day", ["not-known"]) with { View = ResultsView.List },
            Over = [.. entries.Where(e => e.Entries.Count == 0 && e.Facts.Listing.Times.Any(SaysADay)).Select(e => e.Facts)],
        };
    }

    private static bool SaysADay(Session session) => session.Days.Count + session.Dates.Count > 0;

    private static IEnumerable<(DayOfWeek Day, WeekEntry Entry)> EntriesOf(ListingFacts facts, DateOnly today)
    {
        foreach (var session in facts.Listing.Times.Where(t => t.LastDate is not { } last || last >= today))
        {
            var weekly = SessionDays.Weekly(session);
            foreach (var day in Week)
            {
                var dates = SessionDays.SingleDates(session).Where(d => d >= today && d.DayOfWeek == day).ToList();
                if (weekly.Contains(day) || dates.Count > 0)
                    yield return (day, Entry(facts, session, weekly.Contains(day) ? "" : OnlyOn(dates), today));
            }
        }
    }

    private static WeekEntry Entry(ListingFacts facts, Session session, string only, DateOnly today)
    {
        var first = new Occurrence(today, session, Doubt.None);
        string[] details =
        [
            facts.Listing.TemporarilyClosed ? "closed for now" : "",
            Town(facts),
            only,
            InWords.Season(session.Season),
            InWords.Between(session, today),
        ];
        string[] said = [InWords.Upper(string.Join(", ", details.Where(d => d.Length > 0))), session.Note];
        return new(first.From, InWords.Hours(session.From, session.To), facts.Listing.Name, facts.Url, string.Join(". ", said.Where(s => s.Length > 0)));
    }

    private static string Town(ListingFacts facts) => facts.Listing.Locations.Select(l => l.Town).Where(t => t.Length > 0).Distinct().ToList() is [var only]
        ? facts.Vocabularies[VocabularyNames.Towns].Label(only)
        : "";

    private static string OnlyOn(List<DateOnly> dates) => dates.Count > MostDates
        ? $"{InWords.DayOfMonth(dates[0])} and {dates.Count - 1} more dates"
        : $"only {InWords.List([.. dates.Select(InWords.DayOfMonth)])}";
}
