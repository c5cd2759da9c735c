using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

public class FilterByChild
{
    private static readonly Listing[] Some =
    [
        A.Club("Chess").AgedYears(5, 16) with { DesignedFor = ["autism"] },
        A.Club("Swim").AgedYears(0, 25) with { Welcomes = ["adhd"] },
        A.Club("Teens").AgedYears(13, 17),
        A.Activity("Picnic") with { AllAges = true, DesignedFor = ["autism", "dyslexia"] },
        A.Club("Unsure") with { DesignedFor = ["autism"] },
        A.Club("Half known") with { AgeFromMonths = 60, Welcomes = ["any"] },
    ];

    [TestCase("child=9", "Chess|Picnic|Swim")]
    [TestCase("child=9:autism", "Chess|Picnic")]
    [TestCase("child=9:autism,adhd", "Chess|Picnic|Swim")]
    [TestCase("child=9:ci", "Chess|Picnic")]
    [TestCase("child=8m", "Picnic|Swim")]
    [TestCase("child=:dyslexia", "Picnic")]
    [TestCase("child=:autism", "Chess|Picnic|Unsure")]
    [TestCase("child=9:dyslexia&child=14", "Picnic|Chess|Swim|Teens")]
    [TestCase("child=2&child=20", "Picnic|Swim")]
    [TestCase("child=13&child=9:autism&child=1", "Picnic|Chess|Swim|Teens")]
    public void A_listing_that_suits_one_child_is_kept_and_what_suits_more_comes_first(string address, string names)
    {
        using var search = new SearchFixture(Some);
        var found = search.Search(address);
        Assert.That(SearchFixture.Names(found), Is.EquivalentTo(names.Split('|')));
        Assert.That(found.Hits.Select(h => -h.Suits.Count), Is.Ordered);
        Assert.That(SearchFixture.Names(found).First(), Is.EqualTo(names.Split('|')[0]));
    }

    [TestCase("sort=name")]
    [TestCase("sort=checked")]
    [TestCase("sort=distance&postcode=Yarm")]
    [TestCase("q=club+picnic+teens+swim")]
    public void What_suits_all_comes_first_in_any_order_of_results(string address)
    {
        using var search = new SearchFixture(Some.Select(l => l with { Summary = "club picnic teens swim" }).Select(l => l.BasedIn("yarm")));
        var found = search.Search(address + "&child=9:dyslexia&child=14:adhd,autism&child=20");
        Assert.That(found.Hits.Select(h => (h.Facts.Listing.Name, h.Suits.Count)).First(), Is.EqualTo(("Picnic", 3)));
        Assert.That(found.Hits.Select(h => -h.Suits.Count), Is.Ordered);
    }

    [Test]
    public void Each_result_says_whom_it_suits()
    {
        using var search = new SearchFixture(Some);
        var found = search.Search("child=9:dyslexia&child=:adhd&child=14").Hits.ToDictionary(h => h.Facts.Listing.Name);
        Assert.That(found["Picnic"].Suits, Is.EqualTo(new[] { 1, 3 }));
        Assert.That(found["Picnic"].SuitsWhom, Is.EqualTo("Suits child 1 (age 9) and child 3 (age 14)"));
        Assert.That(found["Picnic"].Why[0], Is.EqualTo(found["Picnic"].SuitsWhom));
        Assert.That(found["Swim"].SuitsWhom, Is.EqualTo("Suits child 2 (ADHD) and child 3 (age 14)"));
        Assert.That(found["Teens"].SuitsWhom, Is.EqualTo("Suits child 3 (age 14)"));
    }

    [TestCase("child=9&child=10", "Suits both children")]
    [TestCase("child=9&child=10&child=16", "Suits all 3 children")]
    [TestCase("child=9&child=9", "Suits both children")]
    [TestCase("child=9", "")]
    public void Words_for_all_of_them_and_none_for_an_only_child(string address, string words)
    {
        using var search = new SearchFixture(A.Club("Chess").AgedYears(5, 16));
        Assert.That(search.Search(address).Hits.Single().SuitsWhom, Is.EqualTo(words));
    }

    [Test]
    public void Each_child_is_a_chip_that_takes_it_away()
    {
        using var search = new SearchFixture(Some);
        var chips = search.Search("child=9:autism,adhd&child=8m").Chips;
        Assert.That(chips.Select(c => c.Label), Is.EqualTo(new[] { "Child 1: age 9, Autism, ADHD", "Child 2: age 8 months" }));
        Assert.That(chips[0].Without.Children, Is.EqualTo(new[] { "8m" }));
        Assert.That(chips[1].Without.Children, Is.EqualTo(new[] { "9:autism,adhd" }));
        Assert.That(search.Search(chips[0].Without).Chips.Select(c => c.Label), Is.EqualTo(new[] { "Child: age 8 months" }));
    }

    [Test]
    public void Counts_beside_the_filters_are_for_the_children()
    {
        using var search = new SearchFixture(Some);
        var found = search.Search("child=9:autism&child=14:adhd");
        Assert.That(found.Total, Is.EqualTo(3));
        Assert.That(SearchFixture.Value(found, "kind", "club").Count, Is.EqualTo(2));
        Assert.That(search.Search("child=9:autism&child=14:adhd&kind=club").Total, Is.EqualTo(2));
    }

    [Test]
    public void Ages_not_stated_never_suit_but_are_offered_and_come_last()
    {
        using var search = new SearchFixture(Some);
        var wider = search.Search("child=9:autism&child=14:adhd").Wider.Single(w => w.Label.Contains("ages", StringComparison.Ordinal));
        Assert.That(wider.Count, Is.EqualTo(1));
        var found = search.Search(wider.Request);
        Assert.That(SearchFixture.Names(found).Last(), Is.EqualTo("Unsure"));
        Assert.That(found.Hits[^1].Suits, Is.Empty);
        Assert.That(found.Hits[^1].SuitsWhom, Is.Empty);
    }

    [Test]
    public void Open_to_any_need_is_offered_and_comes_after_what_names_the_need()
    {
        using var search = new SearchFixture(A.Club("Anybody").AgedYears(5, 16) with { Welcomes = ["any"] }, A.Club("Chess").AgedYears(5, 16) with { WithNotice = ["autism"] });
        var results = search.Search("child=9:autism");
        Assert.That(SearchFixture.Names(results), Is.EqualTo(new[] { "Chess" }));
        Assert.That(search.Search(results.Wider.Single().Request).Hits.Select(h => (h.Facts.Listing.Name, h.Suits.Count)), Is.EqualTo(new[] { ("Chess", 1), ("Anybody", 0) }));
    }

    [Test]
    public void Designed_for_a_childs_need_comes_before_welcomes()
    {
        using var search = new SearchFixture(A.Club("Anna").AgedYears(5, 16) with { Welcomes = ["autism"] }, A.Club("Bea").AgedYears(5, 16) with { DesignedFor = ["autism"] });
        Assert.That(search.Names("child=9:autism"), Is.EqualTo(new[] { "Bea", "Anna" }));
    }

    [TestCase("child=99&child=9", "We could not use \"99\" as a child's age. Type years from 0 to 25, like 9, or months, like 8m.", 1)]
    [TestCase("child=x:autism", "We could not use \"x\" as a child's age. Type years from 0 to 25, like 9, or months, like 8m.", 1)]
    [TestCase("child=9:magic,autism", "We do not have \"magic\" under need, so we left it out.", 1)]
    [TestCase("child=:", "We could not read \":\" as a child. Write an age and then needs, like 9:autism.", 0)]
    [TestCase("child=not-known:", null, 0)]
    [TestCase("child=1&child=2&child=3&child=4&child=5&child=6&child=7", "We can look for 6 children at once, so we used the first 6.", 6)]
    public void What_cannot_be_used_is_said_and_the_rest_is_used(string address, string? message, int children)
    {
        using var search = new SearchFixture(Some);
        var results = search.Search(address);
        Assert.That(results.Messages, Is.EqualTo(message is null ? Array.Empty<string>() : [message]));
        Assert.That(results.Children, Has.Count.EqualTo(children));
        Assert.That(results.Children.Select(c => c.Number), Is.EqualTo(Enumerable.Range(1, children)));
        if (children == 0)
            Assert.That(results.Total, Is.EqualTo(Some.Length));
    }
}
