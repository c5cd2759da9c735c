using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

public class FilterByTime
{
    [TestCase("09:30", "12:30", "morning")]
    [TestCase("09:30", "", "morning")]
    [TestCase("09:00", "17:00", "morning|afternoon|after-school")]
    [TestCase("11:30", "12:30", "morning")]
    [TestCase("12:00", "13:00", "afternoon")]
    [TestCase("14:00", "15:30", "afternoon")]
    [TestCase("14:00", "16:00", "afternoon|after-school")]
    [TestCase("15:15", "16:15", "afternoon|after-school")]
    [TestCase("17:30", "19:00", "afternoon|after-school|evening")]
    [TestCase("18:00", "", "evening")]
    [TestCase("22:00", "02:00", "evening")]
    [TestCase("", "12:00", "not-known")]
    [TestCase("", "", "not-known")]
    [TestCase("half past four", "17:30", "not-known")]
    public void A_session_is_in_the_part_of_the_day_it_starts_in_or_spends_an_hour_in(string from, string to, string parts)
    {
        using var search = new SearchFixture(A.Club("Chess") with { Times = [new Session { Days = ["tuesday"], From = from, To = to }] });
        var found = search.Search("").Facets.Single(f => f.Facet.Key == "part").Values.Where(v => v.Count == 1).Select(v => v.Value);
        Assert.That(string.Join('|', found), Is.EqualTo(parts));
    }

    [TestCase("saturday", "", false)]
    [TestCase("friday", "school-holidays", false)]
    [TestCase("friday", "term-time", true)]
    [TestCase("friday", "all-year", true)]
    [TestCase("friday", "", true)]
    [TestCase("", "", false)]
    public void After_school_needs_a_day_with_school(string day, string season, bool found)
    {
        using var search = new SearchFixture(A.Club("Chess") with { Times = [new Session { Days = day.Length > 0 ? [day] : [], From = "16:00", To = "17:00", Season = season }] });
        Assert.That(search.Names("part=after-school").Any(), Is.EqualTo(found));
        Assert.That(search.Names("part=afternoon"), Is.EqualTo(new[] { "Chess" }));
    }

    [Test]
    public void No_times_at_all_are_not_known_and_are_found_when_asked_for()
    {
        using var search = new SearchFixture(A.Club("Blank"));
        Assert.That(search.Names("part=not-known&term=not-known"), Is.EqualTo(new[] { "Blank" }));
        Assert.That(search.Search("part=not-known").Chips.Single().Label, Is.EqualTo("Time of day not known"));
        Assert.That(search.Names("part=morning&part=afternoon&part=after-school&part=evening"), Is.Empty);
    }

    [TestCase("term-time", "term-time")]
    [TestCase("school-holidays", "school-holidays")]
    [TestCase("all-year", "term-time|school-holidays|all-year")]
    [TestCase("", "not-known")]
    public void What_runs_all_year_runs_in_term_time_and_in_the_holidays(string season, string terms)
    {
        using var search = new SearchFixture(A.Club("Chess") with { Times = [new Session { Days = ["tuesday"], Season = season }] });
        var found = search.Search("").Facets.Single(f => f.Facet.Key == "term").Values.Where(v => v.Count == 1).Select(v => v.Value);
        Assert.That(string.Join('|', found), Is.EqualTo(terms));
    }
}
