using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Tests.Search;

public class FilterByTownAndWard
{
    [TestCase("ward=yarm", "Based in Yarm ward")]
    [TestCase("town=yarm", "Based in Yarm")]
    [TestCase("ward=village", "Open to Village ward, based in Yarm")]
    [TestCase("town=thornaby", "Open to Thornaby, based in Yarm")]
    public void A_listing_is_in_a_place_when_based_there_or_serving_it_and_says_which(string address, string why)
    {
        using var search = new SearchFixture(A.Club("Chess").BasedIn("yarm") with { Area = "towns", AreaTowns = ["thornaby"] });
        Assert.That(search.Search(address).Hits.Single().Why, Is.EqualTo(new[] { why }));
        Assert.That(search.Names("town=billingham"), Is.Empty);
        Assert.That(search.Names("ward=ropner"), Is.Empty);
    }

    [Test]
    public void What_travels_comes_to_the_place_it_serves()
    {
        using var search = new SearchFixture(A.Service("Home visits").BasedIn("yarm") with { Area = "wards", AreaWards = ["village"], Modes = ["at-home"] });
        Assert.That(search.Search("ward=village").Hits.Single().Why, Is.EqualTo(new[] { "Comes to Village ward" }));
        Assert.That(search.Names("ward=stainsby-hill"), Is.Empty);
        Assert.That(search.Names("town=thornaby"), Is.EqualTo(new[] { "Home visits" }));
    }

    [TestCase("borough")]
    [TestCase("wider")]
    public void Borough_wide_serves_every_town_and_ward(string area)
    {
        using var search = new SearchFixture(A.Service("Helpline") with { Area = area });
        foreach (var ward in SearchFixture.Places.AllWards)
            Assert.That(search.Names("ward=" + ward.Slug), Is.Not.Empty, ward.Slug);
        foreach (var town in SearchFixture.Places.Towns)
            Assert.That(search.Names("town=" + town.Slug), Is.Not.Empty, town.Slug);
    }

    [Test]
    public void An_area_nobody_has_told_us_serves_nobody_but_the_place_itself()
    {
        using var search = new SearchFixture(A.Service("Somewhere"), A.Service("Yarm only").BasedIn("yarm"));
        foreach (var ward in SearchFixture.Places.AllWards)
            Assert.That(search.Names("ward=" + ward.Slug), Is.EqualTo(ward.Slug == "yarm" ? new[] { "Yarm only" } : []), ward.Slug);
        Assert.That(search.Names("town=yarm"), Is.EqualTo(new[] { "Yarm only" }));
    }

    [Test]
    public void Based_here_comes_before_comes_here_before_open_to_you()
    {
        using var search = new SearchFixture(
            A.Club("Anna").BasedIn("yarm") with { Area = "borough" },
            A.Club("Bea").BasedIn("yarm") with { Area = "borough", Modes = ["at-home"] },
            A.Club("Cath").BasedIn("village"));
        Assert.That(search.Names("ward=village"), Is.EqualTo(new[] { "Cath", "Bea", "Anna" }));
    }

    [Test]
    public void A_town_without_a_ward_is_still_a_base()
    {
        using var search = new SearchFixture(A.Club("Chess") with { Locations = [new Location { Town = "yarm" }] });
        Assert.That(search.Search("town=yarm").Hits.Single().Why, Is.EqualTo(new[] { "Based in Yarm" }));
    }

    [Test]
    public void Several_places_are_all_its_bases()
    {
        using var search = new SearchFixture(A.Club("Chess").BasedIn("yarm", "village"));
        Assert.That(search.Search("ward=village").Hits.Single().Why, Is.EqualTo(new[] { "Based in Village ward" }));
        Assert.That(search.Search("ward=yarm").Hits.Single().Why, Is.EqualTo(new[] { "Based in Yarm ward" }));
        Assert.That(search.Search("ward=yarm&ward=village").Total, Is.EqualTo(1), "one listing, once");
    }
}
