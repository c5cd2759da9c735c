using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.DeadEnds;

namespace StocktonLocalOffer.Tests.Search;

internal sealed class LeaveNoDeadEnd
{
    private static readonly Club Chess = A.Club("Chess").BasedIn("yarm").AgedYears(5, 11).OnDays("saturday") with { Costs = ["over-15"], DesignedFor = ["autism"] };

    [Test]
    public void One_filter_alone_to_blame_is_named_with_what_its_removal_gives()
    {
        using var search = new SearchFixture(Chess, A.Club("Judo").BasedIn("yarm").AgedYears(5, 11) with { Costs = ["over-15"] });
        var ways = search.Search("age=9&town=yarm&cost=free").WaysOn!;
        Assert.That((ways.Blame!.Label, ways.Blame.Count), Is.EqualTo(("Free", 2)));
        Assert.That(search.Search(ways.Blame.Request).Total, Is.EqualTo(2));
        Assert.That(ways.WithoutTogether, Is.Null);
    }

    [Test]
    public void Several_that_each_help_are_listed_and_the_childs_own_facts_come_last()
    {
        using var search = new SearchFixture(Chess, A.Club("Free").AgedYears(14, 16) with { Costs = ["free"] });
        var ways = search.Search("age=9&cost=free").WaysOn!;
        Assert.That(ways.Without.Select(w => (w.Label, w.Count)), Is.EqualTo(new[] { ("Free", 1), ("Age 9", 1) }));
        Assert.That(ways.Blame, Is.Null);
    }

    [Test]
    public void All_values_of_a_filter_go_together()
    {
        using var search = new SearchFixture(Chess);
        var ways = search.Search("age=9&day=monday&day=tuesday").WaysOn!;
        Assert.That((ways.Blame!.Label, ways.Blame.Count), Is.EqualTo(("Monday or Tuesday", 1)));
    }

    [Test]
    public void Of_several_words_only_the_one_that_finds_nothing_is_taken_away()
    {
        using var search = new SearchFixture(Chess, A.Club("Drama"));
        var ways = search.Search("q=chess unicorns&age=9").WaysOn!;
        Assert.That((ways.Blame!.Label, ways.Blame.Count), Is.EqualTo(("the word \"unicorns\"", 1)));
        Assert.That(ways.Blame.Request.Text, Is.EqualTo("chess"));
    }

    [Test]
    public void When_no_single_removal_helps_the_pair_that_does_keeps_who_the_child_is()
    {
        using var search = new SearchFixture(Chess, A.Club("Old").AgedYears(20, 25).OnDays("monday") with { Costs = ["free"] });
        var ways = search.Search("need=autism&age=9&cost=free&day=monday").WaysOn!;
        Assert.That(ways.Without, Is.Empty);
        Assert.That((ways.WithoutTogether!.Label, ways.WithoutTogether.Count), Is.EqualTo(("Monday and Free", 1)));
        Assert.That(SearchFixture.Names(search.Search(ways.WithoutTogether.Request)), Is.EqualTo(new[] { "Chess" }));
    }

    [Test]
    public void When_no_pair_helps_as_much_as_finds_something_is_kept()
    {
        using var search = new SearchFixture(Chess);
        var ways = search.Search("need=autism&age=9&cost=free&day=monday&kind=service").WaysOn!;
        Assert.That(ways.WithoutTogether!.Request.Parameters().Select(p => p.Key), Is.EqualTo(new[] { "need", "age" }));
        Assert.That(search.Search(ways.WithoutTogether.Request).Total, Is.EqualTo(ways.WithoutTogether.Count).And.EqualTo(1));
    }

    [Test]
    public void Touching_wards_and_nearest_towns_that_have_some_come_nearest_first()
    {
        using var search = new SearchFixture(
            A.Club("Far").BasedIn("billingham-north"), A.Club("Next").BasedIn("southern-villages"),
            A.Club("Also next").BasedIn("eaglescliffe-east"), A.Club("In the town").BasedIn("ingleby-barwick-north"));
        var ways = search.Search("ward=yarm").WaysOn!;
        Assert.That(ways.Nearby.Select(n => n.Label), Is.EqualTo(new[] { "Southern Villages ward", "Eaglescliffe East ward", "Ingleby Barwick", "Eaglescliffe", "Billingham" }));
        Assert.That(ways.Nearby.Take(2).Select(n => n.Miles), Is.Ordered);
        Assert.That(ways.Nearby.Select(n => n.Count), Is.All.EqualTo(1));
    }

    [Test]
    public void A_postcode_is_answered_with_wards_around_it_and_never_kept_in_their_links()
    {
        using var search = new SearchFixture(A.Club("Next").BasedIn("village"));
        var nearby = search.Search("postcode=TS17 6AJ&q=next").WaysOn!.Nearby;
        Assert.That(nearby.Select(n => n.Label), Is.EqualTo(new[] { "Village ward", "Thornaby" }));
        Assert.That(nearby.SelectMany(n => n.Request.Parameters()).Select(p => p.Key), Has.None.EqualTo("postcode"));
    }

    [Test]
    public void A_short_distance_is_answered_with_the_next_that_finds_some()
    {
        using var search = new SearchFixture(A.Club("Five miles away").At(54.5004, -1.3517));
        var ways = search.Search("postcode=TS17 6AJ&within=1").WaysOn!;
        Assert.That((ways.Nearby[0].Label, ways.Nearby[0].Count), Is.EqualTo(("Within 5 miles of TS17 6AJ", 1)));
        Assert.That(search.Search(ways.Nearby[0].Request).Total, Is.EqualTo(1));
    }

    [Test]
    public void What_needs_no_journey_fits_the_need_even_when_the_words_find_nothing()
    {
        using var search = new SearchFixture(
            A.Service("National line") with { Area = "wider", Welcomes = ["ebsa"], AllAges = true },
            A.Service("Online group").AgedYears(5, 11) with { Modes = ["online-live"], Welcomes = ["ebsa"] },
            A.Club("Round the corner").BasedIn("yarm").AgedYears(5, 11) with { Welcomes = ["ebsa"] },
            A.Service("For others") with { Area = "wider", Welcomes = ["dyslexia"], AllAges = true });
        var ways = search.Search("q=won't go to school unicorns&age=9&cost=free&kind=activity").WaysOn!;
        Assert.That(ways.Anywhere.Select(h => h.Facts.Listing.Name), Is.EquivalentTo(new[] { "National line", "Online group" }));
        Assert.That(search.Search("cost=free").WaysOn!.Anywhere, Is.Empty, "nothing says whom it is for");
    }

    [Test]
    public void Few_are_answered_briefly_and_enough_not_at_all()
    {
        using var search = new SearchFixture(Enumerable.Range(0, 5).Select(n => A.Club($"Club {n}") with { Costs = n < 2 ? ["free"] : ["under-5"] }));
        var few = search.Search("cost=free").WaysOn!;
        Assert.That(few.Without.Single().Count, Is.EqualTo(5));
        Assert.That((few.Blame, few.WithoutTogether), Is.EqualTo(((SearchChoice?)null, (SearchChoice?)null)));
        Assert.That(search.Search("kind=club").WaysOn, Is.Null);
    }

    [Test]
    public void Every_count_is_what_its_link_gives()
    {
        var made = new RandomListings(seed: 11);
        using var search = new SearchFixture(Enumerable.Range(0, 120).Select(n => made.Next($"Listing {n}")));
        var random = new Random(5);
        string[] parts = ["need=hi", "need=downs", "age=9", "age=24", "cost=free", "day=sunday", "access=hoist", "kind=support-group", "category=activities-arts", "outcome=F1", "q=swimming in Yarm", "q=zzz", "q=swimming zzz lego", "ward=village", "town=norton", "postcode=TS17 6AJ", "postcode=Yarm&within=1", "postcode=Middlesbrough&within=1"];
        var (checkedWays, empty) = (0, 0);
        for (var i = 0; i < 150; i++)
        {
            var address = string.Join('&', parts.OrderBy(_ => random.Next()).Take(random.Next(2, 7)));
            var results = search.Search(address);
            if (results.WaysOn is not { } ways)
                continue;
            empty += results.Total == 0 ? 1 : 0;
            foreach (var (request, count) in Choices(ways))
            {
                checkedWays++;
                // Through the address, as a click goes.
                Assert.That(search.Search(SearchFixture.Request(string.Join('&', request.Parameters().Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}")))).Total, Is.EqualTo(count), address);
                Assert.That(count, Is.GreaterThan(results.Total), address);
            }
        }

        Assert.That(checkedWays, Is.GreaterThan(200));
        Assert.That(empty, Is.GreaterThan(50));
    }

    private static IEnumerable<(SearchRequest Request, int Count)> Choices(WaysOn ways) =>
        ways.Without.Concat(new[] { ways.Blame, ways.WithoutTogether }.OfType<SearchChoice>()).Select(c => (c.Request, c.Count))
            .Concat(ways.Nearby.Select(n => (n.Request, n.Count)));
}
