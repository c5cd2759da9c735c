using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

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
public sealed record SchoolPeriod(SchoolTime Time, string Name, DateOnly First, DateOnly Last, bool Sample);

/// <summary>Terms, school holidays and bank holidays, from school-dates.csv.</summary>
public sealed class SchoolCalendar
{
    private readonly IReadOnlyDictionary<DateOnly, string> _bankHolidays;

    public SchoolCalendar(IEnumerable<SchoolPeriod> periods, IReadOnlyDictionary<DateOnly, string> bankHolidays)
    {
        Periods = [.. periods.OrderBy(p => p.First)];
        _bankHolidays = bankHolidays;
    }

    /// <summary>In order, without gaps.</summary>
    public IReadOnlyList<SchoolPeriod> Periods { get; }

    /// <summary>Reads the embedded file.</summary>
    public static SchoolCalendar Load()
    {
        using var stream = typeof(SchoolCalendar).Assembly.GetManifestResourceStream("school-dates.csv")!;
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var rows = csv.GetRecords(new { kind = "", name = "", first = default(DateOnly), last = default(DateOnly), sample = "" }).ToList();
        return new(
            rows.Where(r => r.kind != "bank-holiday").Select(r => new SchoolPeriod(r.kind == "term" ? SchoolTime.Term : SchoolTime.Holiday, r.name, r.first, r.last, r.sample == "yes")),
            rows.Where(r => r.kind == "bank-holiday").ToDictionary(r => r.first, r => r.name));
    }

    /// <summary>The term or holiday of a day; null when we have no dates for it.</summary>
    public SchoolPeriod? PeriodOf(DateOnly day) => Periods.FirstOrDefault(p => p.First <= day && day <= p.Last);

    public SchoolTime On(DateOnly day) => PeriodOf(day)?.Time ?? SchoolTime.NotKnown;

    /// <summary>"Christmas Day"; null on any other day.</summary>
    public string? BankHoliday(DateOnly day) => _bankHolidays.GetValueOrDefault(day);

    /// <summary>The holiday it is, or else the next; null when we have no dates so far ahead.</summary>
    public SchoolPeriod? NextHoliday(DateOnly today) => Periods.FirstOrDefault(p => p.Time == SchoolTime.Holiday && p.Last >= today);
}
