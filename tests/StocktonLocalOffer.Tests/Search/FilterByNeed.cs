namespace StocktonLocalOffer.Tests.Search;

public class FilterByNeed
{
    [TestCase("need=autism", true)]
    [TestCase("need=AUTISM", true)]
    [TestCase("need=ci", true)]
    [TestCase("need=semh", false)]
    [TestCase("need=slcn", false)]
    [TestCase("need=semh&need=autism", true)]
    public void A_broad_area_finds_every_need_under_it(string address, bool found)
    {
        using var search = new SearchFixture(A.Club("Lego club") with { DesignedFor = ["autism"] });
        Assert.That(search.Names(address).Any(), Is.EqualTo(found));
    }

    [Test]
    public void A_listing_for_a_broad_area_is_not_claimed_for_each_need_under_it()
    {
        using var search = new SearchFixture(A.Club("Talking group") with { Welcomes = ["ci"] });
        Assert.That(search.Names("need=ci"), Is.Not.Empty);
        Assert.That(search.Names("need=autism"), Is.Empty);
    }

    [Test]
    public void Designed_for_comes_before_welcomes_before_with_notice()
    {
        using var search = new SearchFixture(
            A.Club("Anna") with { WithNotice = ["autism"] },
            A.Club("Bea") with { Welcomes = ["autism"] },
            A.Club("Cath") with { DesignedFor = ["autism"] });
        Assert.That(search.Names("need=autism"), Is.EqualTo(new[] { "Cath", "Bea", "Anna" }));
        Assert.That(search.Names("need=ci"), Is.EqualTo(new[] { "Cath", "Bea", "Anna" }));
        Assert.That(search.Names(""), Is.EqualTo(new[] { "Anna", "Bea", "Cath" }));
    }

    [Test]
    public void The_reason_says_which_of_the_three_it_is()
    {
        using var search = new SearchFixture(A.Club("Mixed") with { DesignedFor = ["autism"], Welcomes = ["adhd", "slcn"], WithNotice = ["hi"] });
        string Why(string address) => search.Search(address).Hits.Single().Why.Single();
        Assert.That(Why("need=autism"), Is.EqualTo("Designed for Autism"));
        Assert.That(Why("need=adhd"), Is.EqualTo("Welcomes ADHD"));
        Assert.That(Why("need=hi"), Is.EqualTo("With notice, can support Hearing impairment and deafness"));
        Assert.That(Why("need=ci"), Is.EqualTo("Designed for Autism. Welcomes Speech, language and communication needs"));
    }

    [Test]
    public void Open_to_any_need_is_offered_and_not_mixed_in()
    {
        using var search = new SearchFixture(A.Club("Lego club") with { DesignedFor = ["autism"] }, A.Activity("Open day") with { DesignedFor = ["any"] });
        var results = search.Search("need=autism");
        Assert.That(SearchFixture.Names(results), Is.EqualTo(new[] { "Lego club" }));
        Assert.That(results.Wider.Select(w => w.Label), Is.EqualTo(new[] { "1 more is open to any additional need" }));
        Assert.That(SearchFixture.Names(search.Search(results.Wider[0].Request)), Is.EqualTo(new[] { "Lego club", "Open day" }));
        Assert.That(search.Search("need=any").Wider, Is.Empty);
        Assert.That(search.Search("").Wider, Is.Empty);
    }

    [Test]
    public void What_is_made_for_the_need_comes_before_what_is_open_to_any()
    {
        using var search = new SearchFixture(A.Activity("All welcome") with { DesignedFor = ["any"] }, A.Club("Lego club") with { WithNotice = ["autism"] });
        Assert.That(search.Names("need=autism&need=any"), Is.EqualTo(new[] { "Lego club", "All welcome" }));
    }

    [Test]
    public void No_need_recorded_fits_no_need()
    {
        using var search = new SearchFixture(A.Club("Chess"));
        foreach (var need in new[] { "autism", "ci", "any", "waiting" })
            Assert.That(search.Names("need=" + need), Is.Empty, need);
    }

    [Test]
    public void A_need_that_is_not_there_is_said_and_left_out()
    {
        using var search = new SearchFixture(A.Club("Chess"));
        var results = search.Search("need=lycanthropy");
        Assert.That(results.Total, Is.EqualTo(1));
        Assert.That(results.Messages.Single(), Does.Contain("lycanthropy"));
    }
}
