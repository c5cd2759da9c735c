using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

public class FilterByWhatIsKnown
{
    [Test]
    public void A_blank_cost_is_not_known_and_never_free()
    {
        using var search = new SearchFixture(A.Club("Blank"), A.Club("Free club") with { Costs = ["free"] });
        Assert.That(search.Names("cost=free"), Is.EqualTo(new[] { "Free club" }));
        Assert.That(search.Names("cost=not-known"), Is.EqualTo(new[] { "Blank" }));
        Assert.That(SearchFixture.Value(search.Search(""), "cost", "free").Count, Is.EqualTo(1));
        Assert.That(search.Search("cost=not-known").Chips.Single().Label, Is.EqualTo("Cost not known"));
    }

    [Test]
    public void A_certain_cost_comes_before_one_that_is_not_known()
    {
        using var search = new SearchFixture(A.Club("Blank"), A.Club("Free club") with { Costs = ["free"] });
        Assert.That(search.Names("cost=free&cost=not-known"), Is.EqualTo(new[] { "Free club", "Blank" }));
    }

    [Test]
    public void A_blank_category_passes_no_category()
    {
        using var search = new SearchFixture(A.Club("Blank"));
        foreach (var category in search.Search("").Facets.Single(f => f.Facet.Key == "category").Values)
            Assert.That(search.Names("category=" + category.Value), Is.Empty, category.Value);
    }

    [TestCase("category=holiday", true)]
    [TestCase("category=short-breaks-and-holidays", true)]
    [TestCase("category=things-to-do", true)]
    [TestCase("category=ACT", true)]
    [TestCase("category=sb", true)]
    [TestCase("category=activities-sport", false)]
    [TestCase("category=HLTH", false)]
    public void A_wide_category_or_its_code_finds_what_is_under_it(string address, bool found)
    {
        using var search = new SearchFixture(A.Club("Summer") with { Categories = ["holiday"] });
        Assert.That(search.Names(address).Any(), Is.EqualTo(found));
    }

    [TestCase("yes", true)]
    [TestCase("partly", false)]
    [TestCase("no", false)]
    [TestCase("not-known", false)]
    [TestCase("", false)]
    public void Only_a_clear_yes_is_access(string answer, bool found)
    {
        using var search = new SearchFixture(A.Club("Swim").WithAccess("hoist", answer));
        Assert.That(search.Names("access=hoist").Any(), Is.EqualTo(found));
        Assert.That(search.Names("q=hoist").Any(), Is.EqualTo(found), "as a word");
        Assert.That(SearchFixture.Value(search.Search(""), "access", "hoist").Count, Is.EqualTo(found ? 1 : 0));
    }

    [Test]
    public void One_place_with_a_yes_is_enough()
    {
        using var search = new SearchFixture(A.Club("Swim").WithAccess("hoist", "no").WithAccess("hoist", "yes"));
        Assert.That(search.Names("access=hoist"), Is.EqualTo(new[] { "Swim" }));
    }

    [Test]
    public void Days_come_from_weekly_times_and_from_single_dates()
    {
        // 19 December 2026 is a Saturday.
        using var search = new SearchFixture(A.Club("Weekly").OnDays("monday", "wednesday"), A.Activity("Panto").OnDates("2026-12-19"), A.Club("Blank"));
        Assert.That(search.Names("day=monday"), Is.EqualTo(new[] { "Weekly" }));
        Assert.That(search.Names("day=wednesday"), Is.EqualTo(new[] { "Weekly" }));
        Assert.That(search.Names("day=saturday"), Is.EqualTo(new[] { "Panto" }));
        Assert.That(search.Names("day=tuesday"), Is.Empty);
        Assert.That(search.Names("day=not-known"), Is.EqualTo(new[] { "Blank" }));
    }

    [Test]
    public void A_date_that_is_no_date_is_a_day_not_known()
    {
        using var search = new SearchFixture(A.Activity("Panto").OnDates("before Christmas"));
        Assert.That(search.Names("day=not-known"), Is.EqualTo(new[] { "Panto" }));
    }

    [Test]
    public void Times_without_days_are_a_day_not_known()
    {
        using var search = new SearchFixture(A.Club("Evenings") with { Times = [new Session { From = "18:00" }] });
        Assert.That(search.Names("day=not-known"), Is.EqualTo(new[] { "Evenings" }));
    }

    [TestCase("kind=club", "Chess")]
    [TestCase("kind=service", "Advice")]
    [TestCase("kind=activity", "Panto")]
    [TestCase("kind=support-group", "Tea and talk")]
    public void Each_kind_finds_its_own(string address, string name)
    {
        using var search = new SearchFixture(A.Club("Chess"), A.Service("Advice"), A.Activity("Panto"), A.SupportGroup("Tea and talk"));
        Assert.That(search.Names(address), Is.EqualTo(new[] { name }));
    }

    [TestCase("outcome=F1", true)]
    [TestCase("outcome=f1", true)]
    [TestCase("outcome=F", true)]
    [TestCase("outcome=H", false)]
    [TestCase("outcome=H1", false)]
    public void An_outcome_finds_every_statement_under_it(string address, bool found)
    {
        using var search = new SearchFixture(A.Club("Chess") with { Outcomes = ["F1"] });
        Assert.That(search.Names(address).Any(), Is.EqualTo(found));
    }

    [Test]
    public void An_editors_slip_in_the_outcomes_does_not_stop_the_search()
    {
        using var search = new SearchFixture(A.Club("Chess"));
        search.Put(Guid.Empty, new OutcomeStatement { Slug = "e1", Code = "E1", Statement = "Filed under the wrong outcome.", Outcome = [SmallVocabulary.Documents.First(d => d.Document is Outcome).Key] });
        search.Put(SearchFixture.KeyOf("blank"), new OutcomeStatement { Slug = "blank", Code = "", Statement = "Without a code." });
        search.Put(SearchFixture.KeyOf("short"), new OutcomeStatement { Slug = "short", Code = "I", Statement = "With half a code." });
        Assert.That(search.Refresh, Throws.Nothing);
        Assert.That(search.Names(""), Is.EqualTo(new[] { "Chess" }));
        Assert.That(search.Names("outcome=E1"), Is.Empty);
    }

    [Test]
    public void A_hidden_or_long_unchecked_listing_is_not_found()
    {
        using var search = new SearchFixture(
            A.Club("Hidden") with { NotListed = true },
            A.Club("Forgotten") with { CheckedOn = new DateOnly(2025, 5, 22) },
            A.Club("Just in time") with { CheckedOn = new DateOnly(2025, 5, 23) },
            A.Club("Never checked") with { CheckedOn = null });
        Assert.That(search.Names("sort=name"), Is.EqualTo(new[] { "Just in time", "Never checked" }));
    }

    [Test]
    public void Checked_lately_comes_before_checked_long_ago_and_closed_comes_last()
    {
        using var search = new SearchFixture(
            A.Club("Anna") with { TemporarilyClosed = true },
            A.Club("Bea") with { CheckedOn = new DateOnly(2025, 8, 1) },
            A.Club("Cath") with { CheckedOn = new DateOnly(2026, 2, 1) },
            A.Club("Dee"));
        Assert.That(search.Names(""), Is.EqualTo(new[] { "Dee", "Cath", "Bea", "Anna" }));
    }
}
