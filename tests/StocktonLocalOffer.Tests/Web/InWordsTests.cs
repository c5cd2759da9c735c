using StocktonLocalOffer.Content.Reminders;
using NUnit.Framework;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Tests.Web;

public class InWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Vocabulary Costs = new("costs",
        [new("free", "Free"), new("under-5", "Under £5"), new("5-to-15", "£5 to £15"), new("carer-free", "Carer goes free")]);

    private static readonly Vocabulary Routes = new("routes",
        [new("just-turn-up", "Just turn up"), new("book-yourself", "Book yourself"), new("school-or-nursery", "Through school or nursery"), new("waiting-list", "There is a waiting list")]);

    [TestCase("09:30", "9:30am")]
    [TestCase("9:30", "9:30am")]
    [TestCase("16:00", "4pm")]
    [TestCase("12:00", "12pm")]
    [TestCase("00:15", "12:15am")]
    [TestCase("00:00", "midnight")]
    [TestCase("", "")]
    [TestCase("after tea", "")]
    public void A_time_can_be_read_aloud(string time, string said) => Assert.That(InWords.Time(time), Is.EqualTo(said));

    [TestCase("09:30", "12:00", "9:30am to 12pm")]
    [TestCase("16:00", "", "from 4pm")]
    [TestCase("", "18:00", "until 6pm")]
    [TestCase("00:00", "23:59", "day and night")]
    [TestCase("00:00", "00:00", "day and night")]
    [TestCase("17:00", "23:59", "5pm to midnight")]
    [TestCase("00:00", "07:00", "midnight to 7am")]
    public void Hours_use_words_and_no_dash(string from, string to, string said) => Assert.That(InWords.Hours(from, to), Is.EqualTo(said));

    [Test]
    public void Days_come_in_the_order_of_the_week()
    {
        Assert.That(InWords.Days(["thursday", "tuesday"]), Is.EqualTo("Tuesday and Thursday"));
        Assert.That(InWords.Days(["monday", "tuesday", "wednesday", "thursday", "friday"]), Is.EqualTo("Monday to Friday"));
        Assert.That(InWords.Days(["monday", "wednesday", "friday"]), Is.EqualTo("Monday, Wednesday and Friday"));
        Assert.That(InWords.Days(["saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday"]), Is.EqualTo("Every day"));
    }

    [Test]
    public void A_weekly_time_is_one_sentence() =>
        Assert.That(InWords.When(new Session { Days = ["tuesday", "thursday"], From = "09:30", To = "12:00", Season = "term-time" }, Today),
            Is.EqualTo("Tuesday and Thursday, 9:30am to 12pm, term time"));

    [Test]
    public void Single_dates_leave_out_what_is_past() =>
        Assert.That(InWords.When(new Session { Dates = ["2026-11-01", "2026-12-19"], From = "10:00", To = "12:00" }, Today),
            Is.EqualTo("Saturday 19 December, 10am to 12pm"));

    [Test]
    public void A_date_of_another_year_says_the_year() =>
        Assert.That(InWords.When(new Session { Dates = ["2027-01-16"] }, Today), Is.EqualTo("Saturday 16 January 2027"));

    [Test]
    public void A_single_date_does_not_say_its_day_twice() =>
        Assert.That(InWords.When(new Session { Days = ["saturday"], Dates = ["2026-11-28"], From = "10:00", To = "12:00" }, Today),
            Is.EqualTo("Saturday 28 November, 10am to 12pm"));

    [Test]
    public void Many_dates_are_counted() =>
        Assert.That(InWords.When(new Session { Dates = ["2026-12-05", "2026-12-12", "2026-12-19", "2026-12-26"] }, Today),
            Is.EqualTo("Saturday 5 December, Saturday 12 December and 2 more dates"));

    [Test]
    public void What_is_over_is_not_said()
    {
        Assert.That(InWords.When(new Session { Dates = ["2026-11-01"] }, Today), Is.Empty);
        Assert.That(InWords.When(new Session { Days = ["monday"], LastDate = new(2026, 11, 1) }, Today), Is.Empty);
    }

    [Test]
    public void Unknown_times_are_empty_and_never_made_up()
    {
        Assert.That(InWords.Times([], Today), Is.Empty);
        Assert.That(InWords.When(new Session { Note = "Ask" }, Today), Is.Empty);
    }

    [Test]
    public void A_card_says_the_first_time_and_how_many_more() =>
        Assert.That(InWords.Times([Weekly("monday"), Weekly("tuesday"), Weekly("friday")], Today), Is.EqualTo("Monday, 4pm to 6pm, and 2 other times"));

    [TestCase(0, "today")]
    [TestCase(1, "yesterday")]
    [TestCase(3, "3 days ago")]
    [TestCase(21, "3 weeks ago")]
    [TestCase(245, "8 months ago")]
    [TestCase(400, "over a year ago")]
    public void The_past_is_said_the_way_people_say_it(int days, string said) => Assert.That(InWords.Ago(Today.AddDays(-days), Today), Is.EqualTo(said));

    [Test]
    public void How_sure_the_facts_are_is_said_on_every_card()
    {
        Assert.That(InWords.Checked(Today.AddDays(-21), Today, CheckAges.Usual), Is.EqualTo("Checked 3 weeks ago"));
        Assert.That(InWords.Checked(Today.AddMonths(-8), Today, CheckAges.Usual), Is.EqualTo("Last checked 8 months ago. Ask before you go."));
        Assert.That(InWords.Checked(null, Today, CheckAges.Usual), Does.StartWith("We do not know when"));
    }

    [Test]
    public void A_date_is_said_in_full() => Assert.That(InWords.Date(Today), Is.EqualTo("23 November 2026"));

    [Test]
    public void No_cost_recorded_is_never_free()
    {
        Assert.That(InWords.Cost([], Costs), Is.EqualTo("Cost not known"));
        Assert.That(InWords.Cost(["carer-free"], Costs), Is.EqualTo("Cost not known. Carer goes free"));
    }

    [Test]
    public void Costs_are_said_as_a_choice() => Assert.That(InWords.Cost(["under-5", "5-to-15", "carer-free"], Costs), Is.EqualTo("Under £5 or £5 to £15. Carer goes free"));

    [Test]
    public void Ways_in_are_said_as_a_choice_and_conditions_after()
    {
        Assert.That(InWords.Routes(["just-turn-up"], Routes), Is.EqualTo("Just turn up"));
        Assert.That(InWords.Routes(["book-yourself", "school-or-nursery", "waiting-list"], Routes), Is.EqualTo("Book yourself, or through school or nursery. There is a waiting list"));
        Assert.That(InWords.Routes([], Routes), Is.Empty);
    }

    [TestCase(0.04, "less than 0.1 miles")]
    [TestCase(0.83, "0.8 miles")]
    [TestCase(1.02, "1 mile")]
    [TestCase(11.6, "12 miles")]
    public void Distances_are_said_in_miles(double miles, string said) => Assert.That(InWords.Miles(miles), Is.EqualTo(said));

    [TestCase("Autism", "autism")]
    [TestCase("ADHD", "ADHD")]
    [TestCase("Down syndrome", "Down syndrome")]
    public void A_label_fits_into_a_sentence(string label, string said) => Assert.That(InWords.Lower(label), Is.EqualTo(said));

    [Test]
    public void A_share_claims_all_only_when_it_is_all()
    {
        Assert.That(InWords.Share(999, 1000), Is.EqualTo("99%"));
        Assert.That(InWords.Share(1000, 1000), Is.EqualTo("All"));
        Assert.That(InWords.Share(0, 1000), Is.EqualTo("None"));
    }

    private static Session Weekly(string day) => new() { Days = [day], From = "16:00", To = "18:00" };
}
