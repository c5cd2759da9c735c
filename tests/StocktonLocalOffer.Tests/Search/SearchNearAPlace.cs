using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Tests.Geography;

namespace StocktonLocalOffer.Tests.Search;

public class SearchNearAPlace
{
    // GeographyFixture knows TS17 6AJ: 54.56, -1.30, in Mandale & Victoria ward, Thornaby.
    private static readonly Club NextDoor = A.Club("Next door").At(54.5601, -1.3001);
    private static readonly Club FiveMilesAway = A.Club("Five miles away").At(54.5004, -1.3517);

    [Test]
    public void A_postcode_keeps_what_is_based_in_its_ward_or_serves_it()
    {
        using var search = new SearchFixture(A.Club("Here").BasedIn("mandale-and-victoria"), A.Club("Serves").BasedIn("yarm") with { Area = "borough" }, A.Club("Elsewhere").BasedIn("yarm"));
        Assert.That(search.Names("postcode=TS17 6AJ"), Is.EqualTo(new[] { "Here", "Serves" }));
    }

    [Test]
    public void The_reason_names_the_ward_and_not_the_familys_postcode()
    {
        using var search = new SearchFixture(A.Club("Here").BasedIn("mandale-and-victoria"), A.Service("Visits") with { Area = "borough" });
        Assert.That(search.Search("postcode=TS17 6AJ&sort=name").Hits.Select(h => h.Why.Single()),
            Is.EqualTo(new[] { "Based in Mandale & Victoria ward", "Comes to Mandale & Victoria ward" }));
        Assert.That(search.Search("postcode=Thornaby&sort=name").Hits.Select(h => h.Why.Single()), Is.EqualTo(new[] { "Based in Thornaby", "Comes to Thornaby" }));
    }

    [TestCase("5", 2)]
    [TestCase("1", 1)]
    [TestCase("0.5", 1)]
    public void Within_keeps_what_is_that_near(string miles, int found)
    {
        using var search = new SearchFixture(NextDoor, FiveMilesAway);
        var results = search.Search($"postcode=TS17 6AJ&within={miles}");
        Assert.That(results.Total, Is.EqualTo(found));
        Assert.That(results.Hits[0].Miles, Is.EqualTo(0.008).Within(0.002));
        Assert.That(results.Chips.Single().Label, Is.EqualTo($"Within {miles} {(miles == "1" ? "mile" : "miles")} of TS17 6AJ"));
    }

    [Test]
    public void A_service_without_an_address_is_not_lost_with_within()
    {
        using var search = new SearchFixture(NextDoor, A.Service("Comes to you") with { Area = "borough" }, A.Service("Somewhere"), A.Service("Billingham visits") with { Area = "towns", AreaTowns = ["billingham"] });
        Assert.That(search.Names("postcode=TS17 6AJ&within=1&sort=name"), Is.EqualTo(new[] { "Comes to you", "Next door" }));
    }

    [Test]
    public void What_comes_to_the_family_is_not_lost_however_far_its_office_is()
    {
        using var search = new SearchFixture(
            NextDoor, FiveMilesAway with { Area = "borough" },
            A.Service("Home visits").At(54.5004, -1.3517) with { Area = "borough", Modes = ["at-home"] },
            A.Service("Elsewhere").At(54.5004, -1.3517) with { Area = "towns", AreaTowns = ["yarm"], Modes = ["at-home"] });
        var results = search.Search("postcode=TS17 6AJ&within=1&sort=name");
        Assert.That(SearchFixture.Names(results), Is.EqualTo(new[] { "Home visits", "Next door" }));
        Assert.That(results.Hits[0].Why, Is.EqualTo(new[] { "Comes to Mandale & Victoria ward" }));
        Assert.That(search.Names("postcode=TS17 6AJ").ToList(), Is.EqualTo(new[] { "Home visits", "Five miles away" }), "its far office does not put it last");
    }

    [TestCase("TS1 4AG", "in Middlesbrough", "Thornaby")]
    [TestCase("TS1 4", "in Middlesbrough", "Thornaby")]
    [TestCase("Middlesbrough", "Middlesbrough is outside", "Thornaby")]
    [TestCase("DL1", "Darlington", "Eaglescliffe")]
    [TestCase("Durham", "County Durham", "Stockton")]
    public void Outside_the_borough_the_neighbour_and_the_nearest_of_our_towns_are_named_and_nearer_comes_higher(string place, string neighbour, string town)
    {
        using var search = new SearchFixture(SearchFixture.Places.Towns.Select(t => A.Club(t.Name).At(t.Homes.Latitude, t.Homes.Longitude) with { Summary = "For all clubs." }));
        var results = search.Search("postcode=" + place);
        Assert.That(results.Messages[0], Does.Contain(neighbour).And.Contain("outside Stockton-on-Tees"));
        Assert.That(results.Messages, Does.Contain($"The nearest of our towns is {town}."));
        Assert.That(SearchFixture.Names(results).First(), Is.EqualTo(town));
        Assert.That(results.PlaceIsOutside, Is.True);
        Assert.That(results.PlaceChoices.Single().Label, Is.EqualTo(town));
        Assert.That(SearchFixture.Names(search.Search("q=clubs in " + place)).First(), Is.EqualTo(town), "in a sentence too");
    }

    [Test]
    public void Far_from_here_nothing_is_said_of_nearness()
    {
        using var search = new SearchFixture(NextDoor);
        Assert.That(search.Search("postcode=SW1A 1AA").Messages, Does.Contain("These are the listings of Stockton-on-Tees."));
        Assert.That(search.Search("postcode=SW1A 1AA").MeasuredFrom, Is.Empty);
    }

    [TestCase("postcode=TS17 6AJ", "TS17 6AJ")]
    [TestCase("town=yarm", "Yarm")]
    [TestCase("ward=yarm", "Yarm ward")]
    [TestCase("town=yarm&town=norton", "")]
    [TestCase("postcode=Stockton", "")]
    public void Where_distances_are_measured_from_is_said(string address, string from)
    {
        using var search = new SearchFixture(NextDoor);
        Assert.That(search.Search(address).MeasuredFrom, Is.EqualTo(from));
        Assert.That(search.Search(address + "&sort=distance").Messages.Any(m => m.StartsWith("To put the nearest first", StringComparison.Ordinal)), Is.EqualTo(from.Length == 0));
    }

    [TestCase("TS17 6AJ", "TS17 6")]
    [TestCase("TS17 8", "TS17 8")]
    [TestCase("Port Clarence", "billingham-south")]
    [TestCase("Thornaby", "thornaby")]
    [TestCase("TS1 4AG", "Middlesbrough")]
    [TestCase("12 Example Street", "")]
    public void No_more_of_a_place_may_be_kept_than_its_sector(string typed, string kept)
    {
        using var search = new SearchFixture(NextDoor);
        Assert.That(search.Search("postcode=" + typed).PlaceKept, Is.EqualTo(kept));
    }

    [Test]
    public void The_nearest_of_several_places_counts()
    {
        using var search = new SearchFixture(FiveMilesAway.At(54.5601, -1.3001));
        Assert.That(search.Search("postcode=TS17 6AJ").Hits, Is.Empty, "neither is known to be in the ward");
        Assert.That(search.Search("postcode=TS17 6AJ&within=1").Hits.Single().Miles, Is.LessThan(0.1));
    }

    [Test]
    public void Distance_is_from_homes_and_not_from_the_middle_of_a_ward()
    {
        var ward = SearchFixture.Places.Ward("billingham-south")!;
        using var search = new SearchFixture(A.Club("At the homes").At(ward.Homes.Latitude, ward.Homes.Longitude) with { Area = "borough" }, A.Club("At the middle").At(ward.Middle.Latitude, ward.Middle.Longitude) with { Area = "borough" });
        var hits = search.Search("ward=billingham-south&sort=distance").Hits;
        Assert.That(hits.Select(h => h.Facts.Listing.Name), Is.EqualTo(new[] { "At the homes", "At the middle" }));
        Assert.That(hits[0].Miles, Is.EqualTo(0).Within(0.01));
        Assert.That(hits[1].Miles, Is.GreaterThan(1.4));
    }

    [Test]
    public void Nearer_comes_first_among_equals_and_no_address_comes_last_by_distance()
    {
        using var search = new SearchFixture(FiveMilesAway with { Area = "borough" }, NextDoor with { Area = "borough" }, A.Club("A club anywhere") with { Area = "borough", Modes = ["at-a-place"] });
        Assert.That(search.Names("postcode=TS17 6AJ").ToList().IndexOf("Next door"), Is.LessThan(search.Names("postcode=TS17 6AJ").ToList().IndexOf("Five miles away")));
        Assert.That(search.Names("postcode=TS17 6AJ&sort=distance"), Is.EqualTo(new[] { "Next door", "Five miles away", "A club anywhere" }));
    }

    [Test]
    public void A_sector_in_several_wards_asks_which_and_meanwhile_keeps_all_of_them()
    {
        using var search = new SearchFixture(A.Club("Village hall").BasedIn("village"), A.Club("Mandale").BasedIn("mandale-and-victoria"), A.Club("Yarm").BasedIn("yarm"));
        var results = search.Search("postcode=TS17 8&sort=name");
        Assert.That(SearchFixture.Names(results), Is.EqualTo(new[] { "Mandale", "Village hall" }));
        Assert.That(results.PlaceName, Is.EqualTo("TS17 8"));
        Assert.That(results.Messages, Does.Contain("A full postcode would tell us which."));
        Assert.That(results.PlaceChoices.Select(c => (c.Label, c.Count)), Is.EqualTo(new[] { ("Village ward", 1), ("Mandale & Victoria ward", 1) }));
        Assert.That(SearchFixture.Names(search.Search(results.PlaceChoices[0].Request)), Is.EqualTo(new[] { "Village hall" }));
        Assert.That(results.Hits.Select(h => h.Why.Single()), Is.EqualTo(new[] { "Based in Mandale & Victoria ward", "Based in Village ward" }));
    }

    [Test]
    public void Stockton_may_mean_the_whole_borough_so_nothing_is_hidden_while_we_ask()
    {
        using var search = new SearchFixture(A.Club("In town").BasedIn("ropner"), A.Club("In Yarm").BasedIn("yarm"));
        var results = search.Search("postcode=Stockton-on-Tees&sort=name");
        Assert.That(SearchFixture.Names(results), Is.EqualTo(new[] { "In town", "In Yarm" }));
        Assert.That(results.PlaceChoices.Select(c => c.Count), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void A_typed_town_finds_what_gives_only_its_town()
    {
        using var search = new SearchFixture(A.Club("Chess") with { Locations = [new Location { Town = "thornaby", Postcode = "TS17 8" }] });
        Assert.That(search.Names("postcode=Thornaby"), Is.EqualTo(new[] { "Chess" }));
        Assert.That(search.Search("postcode=Thornaby").Hits.Single().Why, Is.EqualTo(new[] { "Based in Thornaby" }));
    }

    [TestCase("TS1 4AG")]
    [TestCase("Middlesbrough")]
    [TestCase("SW1A 1AA")]
    public void A_place_outside_the_borough_says_so_and_shows_everything(string place)
    {
        using var search = new SearchFixture(NextDoor, A.Club("Yarm").BasedIn("yarm"));
        var results = search.Search("postcode=" + place);
        Assert.That(results.Total, Is.EqualTo(2));
        Assert.That(results.Messages[0], Does.Contain("outside Stockton-on-Tees"));
        Assert.That(results.PlaceName, Is.Empty);
        Assert.That(results.Hits.Select(h => h.Why), Is.All.Empty);
    }

    [Test]
    public void A_place_that_is_not_found_is_said_and_takes_nothing_away()
    {
        using var search = new SearchFixture(NextDoor);
        var results = search.Search("postcode=Thornabby");
        Assert.That(results.Total, Is.EqualTo(1));
        Assert.That(results.Messages, Does.Contain("These results are for the whole borough."));
        Assert.That(results.PlaceChoices.Select(c => c.Label), Does.Contain("Thornaby"));
        Assert.That(search.Search("postcode=zzzz&within=3").Messages, Has.Some.Contains("we do not know where to measure from"));
    }

    [TestCase("far")]
    [TestCase("0")]
    [TestCase("-2")]
    [TestCase("51")]
    [TestCase("1e1")]
    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("1,5")]
    public void A_distance_that_cannot_be_used_is_said_and_left_out(string within)
    {
        using var search = new SearchFixture(FiveMilesAway with { Area = "borough" });
        var results = search.Search($"postcode=TS17 6AJ&within={within}");
        Assert.That(results.Total, Is.EqualTo(1));
        Assert.That(results.Messages, Has.Some.StartsWith($"We could not use \"{within}\" as a distance."));
        Assert.That(results.Chips.Single().Label, Is.EqualTo("TS17 6AJ"));
    }

    [Test]
    public void A_distance_without_a_place_asks_for_one()
    {
        using var search = new SearchFixture(NextDoor);
        var results = search.Search("within=3");
        Assert.That(results.Total, Is.EqualTo(1));
        Assert.That(results.Messages, Is.EqualTo(new[] { "To limit the distance, type a postcode or town as well." }));
    }

    [Test]
    public void The_fixtures_postcode_is_where_these_tests_think() =>
        Assert.That(GeographyFixture.Finder.Find("TS17 6AJ").Ward!.Slug, Is.EqualTo("mandale-and-victoria"));
}
