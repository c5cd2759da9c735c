using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Times;

/// <summary>Whether schools are open on a day. A day outside the dates we have is not known, and never guessed.</summary>
public enum SchoolTime
{
    NotKnown,
    Term,
    Holiday,
}

/// <summary>A stretch of term or holiday, both days inclusive.</summary>
/// <param name="Sample">True while the dates are made up.</param>
/// <param name="Confirmed">False until schools have published the dates.</param>
public sealed record SchoolPeriod(SchoolTime Time, string Name, DateOnly First, DateOnly Last, bool Sample, bool Confirmed);

/// <summary>Terms and school holidays as editors have published them, and bank holidays from bank-holidays.csv.</summary>
public sealed class SchoolCalendar
{
    // Beyond that it is a holiday; a slip of the keyboard must not fill the memory.
    private const int LongestDayOff = 60;

    private static readonly Dictionary<DateOnly, string> BankHolidays =
        EmbeddedFiles.OfContent.Rows("bank-holidays.csv", row => (Day: row.GetField<DateOnly>("day"), Name: row["name"]!)).ToDictionary(r => r.Day, r => r.Name);

    private readonly Dictionary<DateOnly, string> _daysOff;

    private SchoolCalendar(IEnumerable<SchoolPeriod> periods, Dictionary<DateOnly, string> daysOff) => (Periods, _daysOff) = ([.. periods.OrderBy(p => p.First)], daysOff);

    /// <summary>In order; where two school years speak of the same day, the period that began first counts.</summary>
    public IReadOnlyList<SchoolPeriod> Periods { get; }

    /// <summary>The calendar of these school years. Dates that are not filled in are left out.</summary>
    public static SchoolCalendar Of(IEnumerable<SchoolYear> years)
    {
        var (periods, daysOff) = (new List<SchoolPeriod>(), new Dictionary<DateOnly, string>());
        foreach (var (year, dates) in years.SelectMany(y => y.Dates.Select(d => (y, d))))
        {
            if (dates is not { First: { } first, Last: { } last } || last < first)
                continue;
            if (dates.Kind == "day-off")
                for (var day = first; day <= last && day < first.AddDays(LongestDayOff); day = day.AddDays(1))
                    daysOff.TryAdd(day, dates.Name);
            else
                periods.Add(new(dates.Kind == "holiday" ? SchoolTime.Holiday : SchoolTime.Term, dates.Name, first, last, year.Sample, year.Confirmed));
        }

        return new(periods, daysOff);
    }

    /// <summary>The term or holiday of a day; null when we have no dates for it.</summary>
    public SchoolPeriod? PeriodOf(DateOnly day) => Periods.FirstOrDefault(p => p.First <= day && day <= p.Last);

    public SchoolTime On(DateOnly day) => PeriodOf(day)?.Time ?? SchoolTime.NotKnown;

    /// <summary>"Christmas Day"; null on any other day.</summary>
    public static string? BankHoliday(DateOnly day) => BankHolidays.GetValueOrDefault(day);

    /// <summary>"Training day": schools are closed for once, in the middle of a term; null on any other day.</summary>
    public string? DayOff(DateOnly day) => _daysOff.GetValueOrDefault(day);

    /// <summary>The holiday it is, or else the next; null when we have no dates so far ahead.</summary>
    public SchoolPeriod? NextHoliday(DateOnly today) => Periods.FirstOrDefault(p => p.Time == SchoolTime.Holiday && p.Last >= today);
}
