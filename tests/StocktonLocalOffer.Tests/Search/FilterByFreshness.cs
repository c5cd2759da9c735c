namespace StocktonLocalOffer.Tests.Search;

/// <summary>The day of these tests is 23 November 2026.</summary>
public class FilterByFreshness
{
    [TestCase("2026-11-23", "under-3-months")]
    [TestCase("2026-08-23", "under-3-months")]
    [TestCase("2026-08-22", "3-to-6-months")]
    [TestCase("2026-05-23", "3-to-6-months")]
    [TestCase("2026-05-22", "6-to-12-months")]
    [TestCase("2025-11-23", "6-to-12-months")]
    [TestCase("2025-11-22", "over-12-months")]
    [TestCase(null, "over-12-months")]
    public void A_listing_stands_under_the_time_since_its_last_check(string? day, string value)
    {
        using var search = new SearchFixture(A.Club("Chess") with { CheckedOn = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) });
        Assert.That(search.Search("").Facets.Single(f => f.Facet.Key == "freshness").Values.Where(v => v.Count == 1).Select(v => v.Value), Is.EqualTo(new[] { value }));
        Assert.That(search.Names("freshness=" + value), Is.EqualTo(new[] { "Chess" }));
    }

    [Test]
    public void A_day_begins_when_it_begins_in_Stockton()
    {
        using var search = new SearchFixture(A.Club("Chess") with { CheckedOn = new DateOnly(2026, 3, 31) });
        search.ItIs(new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero));
        search.Refresh();
        Assert.That(search.Names("freshness=3-to-6-months"), Is.EqualTo(new[] { "Chess" }), "by the clock on the wall it is half an hour past midnight, on 1 July");
    }

    [Test]
    public void The_chip_is_a_sentence()
    {
        using var search = new SearchFixture(A.Club("Chess"));
        Assert.That(search.Search("freshness=under-3-months").Chips.Single().Label, Is.EqualTo("Checked in the last 3 months"));
    }
}
