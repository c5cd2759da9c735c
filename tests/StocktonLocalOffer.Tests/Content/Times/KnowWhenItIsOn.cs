using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Times;

namespace StocktonLocalOffer.Tests.Content.Times;

/// <summary>The days on which a session is held, and the days of which nobody has told us.</summary>
internal sealed class KnowWhenItIsOn
{
    private static readonly SchoolCalendar School = TheSchoolYears.OfTheSamples();

    private static readonly DateOnly First = new(2026, 12, 1), Last = new(2027, 1, 31);

    [Test]
    public void Terms_and_holidays_follow_each_other_without_a_gap()
    {
        Assert.That(School.Periods.Count, Is.GreaterThan(20));
        Assert.That(School.Periods.All(p => p.First <= p.Last));
        foreach (var (before, after) in School.Periods.Zip(School.Periods.Skip(1)))
        {
            Assert.That(after.First, Is.EqualTo(before.Last.AddDays(1)), after.Name);
            Assert.That(after.Time, Is.Not.EqualTo(before.Time), after.Name);
        }

        foreach (var term in School.Periods.Where(p => p.Time == SchoolTime.Term))
            Assert.That(new[] { term.First.DayOfWeek, term.Last.DayOfWeek }, Has.None.AnyOf(DayOfWeek.Saturday, DayOfWeek.Sunday), term.Name);
    }

    [Test]
    public void The_next_holiday_is_the_one_it_is_or_the_one_to_come()
    {
        Assert.That(School.NextHoliday(new(2026, 11, 23))!.Name, Is.EqualTo("Christmas holiday"));
        Assert.That(School.NextHoliday(new(2027, 1, 3))!.Name, Is.EqualTo("Christmas holiday"));
        Assert.That(School.NextHoliday(new(2027, 1, 4))!.Name, Is.EqualTo("February half term"));
        Assert.That(School.NextHoliday(new(2040, 1, 1)), Is.Null);
    }

    [Test]
    public void Term_time_leaves_the_holidays_out()
    {
        var days = Days(new Session { Days = ["tuesday"], Season = "term-time" });
        Assert.That(days, Is.EqualTo(new[] { "2026-12-01", "2026-12-08", "2026-12-15", "2027-01-05", "2027-01-12", "2027-01-19", "2027-01-26" }));
    }

    [Test]
    public void School_holidays_leave_the_terms_out() =>
        Assert.That(Days(new Session { Days = ["tuesday"], Season = "school-holidays" }), Is.EqualTo(new[] { "2026-12-22", "2026-12-29" }));

    [Test]
    public void A_bank_holiday_is_doubted_although_it_is_on_all_year()
    {
        var doubts = Of(new Session { Days = ["friday"], Season = "all-year" }).Where(o => o.Doubt != Doubt.None).ToList();
        Assert.That(doubts.Select(o => (o.Day, o.Doubt)), Is.EqualTo(new[] { (new DateOnly(2026, 12, 25), Doubt.BankHoliday), (new DateOnly(2027, 1, 1), Doubt.BankHoliday) }));
    }

    [Test]
    public void Without_a_season_every_week_is_doubted() =>
        Assert.That(Of(new Session { Days = ["sunday"] }), Has.Count.EqualTo(9).And.All.Property(nameof(Occurrence.Doubt)).EqualTo(Doubt.Season));

    [Test]
    public void Term_time_beyond_the_dates_we_have_is_doubted() =>
        Assert.That(SessionDays.Between(new Session { Days = ["monday"], Season = "term-time" }, new(2040, 1, 1), new(2040, 1, 31), School), Is.Not.Empty.And.All.Property(nameof(Occurrence.Doubt)).EqualTo(Doubt.SchoolDates));

    [Test]
    public void Single_dates_are_certain_and_the_days_beside_them_only_say_their_days_of_the_week() =>
        Assert.That(Of(new Session { Days = ["saturday"], Dates = ["2026-12-05", "2027-01-09", "2025-01-01", "nonsense"] }), Has.Count.EqualTo(2).And.All.Property(nameof(Occurrence.Doubt)).EqualTo(Doubt.None));

    [Test]
    public void First_and_last_dates_are_kept() =>
        Assert.That(Days(new Session { Days = ["wednesday"], Season = "all-year", FirstDate = new(2026, 12, 9), LastDate = new(2026, 12, 23) }), Is.EqualTo(new[] { "2026-12-09", "2026-12-16", "2026-12-23" }));

    [TestCase("First and third Tuesday", "2026-12-01 2026-12-15 2027-01-05 2027-01-19", true)]
    [TestCase("Yarm, second Tuesday of the month.", "2026-12-08 2027-01-12", true)]
    [TestCase("Last Tuesday", "2026-12-29 2027-01-26", true)]
    [TestCase("First Tuesday of the month, repairs only", "2026-12-01 2027-01-05", true)]
    [TestCase("Last Tuesday, not December", "2026-12-29 2027-01-26", false)]
    [TestCase("Every other Tuesday", null, false)]
    [TestCase("Fortnightly", null, false)]
    [TestCase("First Tuesday in the pavilion, third online", null, false)]
    [TestCase("We meet on the 2nd Tuesday", null, false)]
    [TestCase("New group from 5 January", null, false)]
    [TestCase("Fewer visits in August", null, false)]
    [TestCase("April runs it. You may ring first", null, true)]
    [TestCase("Friday evening to Sunday 2pm", null, true)]
    [TestCase("First Monday of the month", null, false)]
    [TestCase("Six Tuesdays, then we begin again", null, false)]
    [TestCase("Closed two weeks each August", null, false)]
    [TestCase("Not bank holidays", null, true)]
    [TestCase("By appointment", null, true)]
    [TestCase("", null, true)]
    public void A_note_says_which_weeks_or_makes_every_week_doubtful(string note, string? days, bool sure)
    {
        var session = new Session { Days = ["tuesday"], Season = "all-year", Note = note };
        var every = "2026-12-01 2026-12-08 2026-12-15 2026-12-22 2026-12-29 2027-01-05 2027-01-12 2027-01-19 2027-01-26";
        Assert.That(string.Join(' ', Days(session)), Is.EqualTo(days ?? every));
        Assert.That(Of(session).Select(o => o.Doubt).Distinct(), Is.EqualTo(new[] { sure ? Doubt.None : Doubt.Note }));
    }

    private static List<Occurrence> Of(Session session) => [.. SessionDays.Between(session, First, Last, School)];

    private static IEnumerable<string> Days(Session session) => Of(session).Select(o => o.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
