using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

public class FilterByAge
{
    [TestCase("age=9", true)]
    [TestCase("age=5", true)]
    [TestCase("age=16", true)]
    [TestCase("age=4", false)]
    [TestCase("age=17", false)]
    [TestCase("age=60m", true)]
    [TestCase("age=59m", false)]
    [TestCase("age=203m", true)]
    [TestCase("age=204m", false)]
    [TestCase("age=4&age=9", true)]
    public void Ages_5_to_16_hold_every_age_from_5_to_the_day_before_17(string address, bool found)
    {
        using var search = new SearchFixture(A.Club("Chess").AgedYears(5, 16));
        Assert.That(search.Names(address).Any(), Is.EqualTo(found));
    }

    [TestCase("age=8m", true)]
    [TestCase("age=0", true)]
    [TestCase("age=0m", true)]
    [TestCase("age=17m", true)]
    [TestCase("age=18m", true)]
    [TestCase("age=19m", false)]
    [TestCase("age=1", true)]
    [TestCase("age=2", false)]
    public void Birth_to_18_months_is_for_babies_and_zero_is_an_age(string address, bool found)
    {
        using var search = new SearchFixture(A.Activity("Bounce and rhyme") with { AgeFromMonths = 0, AgeToMonths = 18 });
        Assert.That(search.Names(address).Any(), Is.EqualTo(found));
    }

    [TestCase(0, null)]
    [TestCase(null, 203)]
    [TestCase(null, null)]
    public void An_unknown_bound_is_not_a_yes_but_is_under_not_known_and_offered(int? from, int? to)
    {
        using var search = new SearchFixture(A.Club("Unsure") with { AgeFromMonths = from, AgeToMonths = to });
        var results = search.Search("age=9");
        Assert.That(results.Total, Is.Zero);
        Assert.That(search.Names("age=not-known"), Is.EqualTo(new[] { "Unsure" }));
        Assert.That(results.Wider.Select(w => (w.Count, w.Label)), Is.EqualTo(new[] { (1, "1 more does not say all its ages. Ask before you go.") }));
        Assert.That(SearchFixture.Names(search.Search(results.Wider[0].Request)), Is.EqualTo(new[] { "Unsure" }));
    }

    [Test]
    public void All_ages_passes_every_age_and_is_never_not_known()
    {
        using var search = new SearchFixture(A.Activity("Park") with { AllAges = true });
        foreach (var age in new[] { "0", "8m", "9", "25", "311m" })
            Assert.That(search.Names("age=" + age), Is.EqualTo(new[] { "Park" }), age);
        Assert.That(search.Names("age=not-known"), Is.Empty);
    }

    [Test]
    public void Nobody_asked_for_an_age_so_ages_that_are_not_known_are_found()
    {
        using var search = new SearchFixture(A.Club("Unsure"));
        Assert.That(search.Names(""), Is.EqualTo(new[] { "Unsure" }));
        Assert.That(SearchFixture.Value(search.Search(""), "age", "not-known").Count, Is.EqualTo(1));
        Assert.That(search.Search("").Facets.Single(f => f.Facet.Key == "age").Values.Sum(v => v.Count), Is.EqualTo(1));
    }

    [TestCase("nine", "9")]
    [TestCase("9 years", "9")]
    [TestCase("14yrs", "14")]
    [TestCase("14 yr old", "14")]
    [TestCase("nearly 2", "2")]
    [TestCase("2.5", "30m")]
    [TestCase("6 mon", "6m")]
    [TestCase("6 months", "6m")]
    [TestCase("8 M", "8m")]
    public void An_age_is_read_as_people_write_it(string typed, string age)
    {
        using var search = new SearchFixture(A.Club("Chess").AgedYears(5, 16));
        var results = search.Search("age=" + typed);
        Assert.That(results.Messages, Is.Empty);
        Assert.That(results.Chips.Select(c => c.Label), Is.EqualTo(search.Search("age=" + age).Chips.Select(c => c.Label)));
    }

    [TestCase("26")]
    [TestCase("-1")]
    [TestCase("312m")]
    [TestCase("9.7")]
    [TestCase("tall")]
    public void An_age_that_cannot_be_used_is_said_and_left_out(string age)
    {
        using var search = new SearchFixture(A.Club("Chess").AgedYears(5, 16));
        var results = search.Search("age=" + age);
        Assert.That(results.Total, Is.EqualTo(1));
        Assert.That(results.Messages, Is.EqualTo(new[] { $"We could not use \"{age}\" as an age. Type years from 0 to 25, like 9, or months, like 8m." }));
    }

    [Test]
    public void What_certainly_fits_comes_before_what_may_fit()
    {
        using var search = new SearchFixture(A.Club("A club with no ages"), A.Club("Chess").AgedYears(5, 16));
        Assert.That(search.Names("age=9&age=not-known"), Is.EqualTo(new[] { "Chess", "A club with no ages" }));
    }

    [Test]
    public void The_chip_and_the_reason_say_the_ages()
    {
        using var search = new SearchFixture(A.Club("Chess").AgedYears(5, 16));
        var results = search.Search("age=9");
        Assert.That(results.Chips.Single().Label, Is.EqualTo("Age 9"));
        Assert.That(results.Hits.Single().Why, Is.EqualTo(new[] { "Ages 5 to 16" }));
    }

    [Test]
    public void Upside_down_ages_fit_nobody()
    {
        using var search = new SearchFixture(A.Club("Slip of the finger") with { AgeFromMonths = 203, AgeToMonths = 60 });
        Assert.That(Enumerable.Range(0, 26).SelectMany(y => search.Names($"age={y}")), Is.Empty);
    }
}
