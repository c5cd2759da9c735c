using StocktonLocalOffer.Geography;
using static StocktonLocalOffer.Tests.Geography.GeographyFixture;

namespace StocktonLocalOffer.Tests.Geography;

public class FindingAPlace
{
    [Test]
    public void A_postcode_in_the_table_gives_its_ward_town_and_point()
    {
        var answer = Finder.Find("ts176aj");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo(PlaceKind.Postcode));
            Assert.That(answer.Ward?.Slug, Is.EqualTo("mandale-and-victoria"));
            Assert.That(answer.Town?.Slug, Is.EqualTo("thornaby"));
            Assert.That(answer.Postcode, Is.EqualTo("TS17 6AJ"));
            Assert.That(answer.Point, Is.EqualTo(new Point(54.56, -1.30)));
            Assert.That(answer.Sentences[0], Is.EqualTo("TS17 6AJ is in Mandale & Victoria ward, Thornaby."));
        });
    }

    [Test]
    public void A_postcode_in_a_rural_ward_has_no_town_but_a_nearest_one()
    {
        var answer = Finder.Find("TS21 3LQ");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Ward?.Name, Is.EqualTo("Northern Parishes"));
            Assert.That(answer.Town, Is.Null);
            Assert.That(answer.NearestTown?.Name, Is.EqualTo("Norton").Or.EqualTo("Stockton").Or.EqualTo("Billingham"));
        });
    }

    [TestCase("TS1 1AA", "Middlesbrough")]
    [TestCase("TS24 7RJ", "Hartlepool")]
    [TestCase("DL1 1AA", "Darlington")]
    [TestCase("TS10 1AU", "Redcar and Cleveland")]
    [TestCase("DL5 4DH", "County Durham")]
    [TestCase("DL7 8AD", "North Yorkshire")]
    public void A_postcode_outside_the_borough_shows_the_nearest_town(string postcode, string council)
    {
        var answer = FinderWithoutTable.Find(postcode);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo(PlaceKind.Outside));
            Assert.That(answer.Council?.Name, Is.EqualTo(council));
            Assert.That(answer.Sentences[0], Is.EqualTo($"{postcode} is in {council}, outside Stockton-on-Tees."));
            Assert.That(answer.Sentences[1], Is.EqualTo($"The nearest of our towns is {answer.NearestTown!.Name}."));
        });
    }

    [TestCase("TS8 0TB", "Middlesbrough", "Thornaby")]
    [TestCase("TS1 4AG", "Middlesbrough", "Thornaby")]
    public void A_postcode_of_a_neighbour_in_the_table_counts_from_its_own_point(string postcode, string council, string nearest)
    {
        var answer = Finder.Find(postcode);
        Assert.That((answer.Kind, answer.Council?.Name, answer.NearestTown?.Name), Is.EqualTo((PlaceKind.Outside, council, nearest)));
    }

    [Test]
    public void A_postcode_far_away_is_outside_without_a_council()
    {
        var answer = Finder.Find("SW1A 1AA");
        Assert.That((answer.Kind, answer.Council, answer.Sentences[0]), Is.EqualTo((PlaceKind.Outside, (Council?)null, "SW1A 1AA is outside Stockton-on-Tees.")));
    }

    [Test]
    public void A_large_users_postcode_is_answered_by_its_sector_and_not_by_the_sorting_office()
    {
        var answer = Finder.Find("TS17 6QG");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Ward?.Slug, Is.EqualTo("mandale-and-victoria"));
            Assert.That(answer.Postcode, Is.Null);
            Assert.That(answer.Sentences[0], Is.EqualTo("We do not know exactly where TS17 6QG is, so this is for TS17 6."));
        });
    }

    [Test]
    public void A_ward_code_newer_than_the_data_is_still_in_the_borough()
    {
        Assert.That(Finder.Find("TS17 5AA").Kind, Is.EqualTo(PlaceKind.Choose));
    }

    [Test]
    public void A_sector_of_several_wards_asks_which_with_shares_and_a_centre()
    {
        var answer = Finder.Find("ts17 8");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo(PlaceKind.Choose));
            Assert.That(answer.Options.Select(option => option.Ward!.Slug), Is.EqualTo(new[] { "village", "mandale-and-victoria" }));
            Assert.That(answer.Options[0].Share, Is.EqualTo(107 / 165.0).Within(0.0001));
            Assert.That(answer.Point!.Value.Latitude, Is.EqualTo(54.54649).Within(0.00001));
            Assert.That(answer.Sentences[0], Is.EqualTo("TS17 8 is in more than one place: Village (65%) and Mandale & Victoria (35%)."));
        });
    }

    [TestCase("TS18 5", "hartburn")]
    [TestCase("ts176", "mandale-and-victoria")]
    public void A_sector_nearly_all_in_one_ward_is_that_ward(string sector, string ward)
    {
        Assert.That((Finder.Find(sector).Kind, Finder.Find(sector).Ward?.Slug), Is.EqualTo((PlaceKind.Ward, ward)));
    }

    [Test]
    public void A_sector_shared_with_a_neighbour_says_so()
    {
        var answer = Finder.Find("TS8 0");
        Assert.That(answer.Options.Select(option => option.Label), Is.EqualTo(new[] { "Middlesbrough", "Southern Villages", "North Yorkshire" }));
        Assert.That(answer.Kind, Is.EqualTo(PlaceKind.Choose));
    }

    [Test]
    public void A_sector_nearly_all_outside_is_outside() => Assert.That(Finder.Find("DL2 1").Kind, Is.EqualTo(PlaceKind.Outside));

    [Test]
    public void TS17_is_two_towns()
    {
        var answer = Finder.Find("TS17");
        Assert.That(answer.Kind, Is.EqualTo(PlaceKind.Choose));
        Assert.That(answer.Options.Take(2).Select(option => option.Town?.Name), Is.EqualTo(new[] { "Thornaby", "Ingleby Barwick" }));
    }

    [TestCase("TS16", "eaglescliffe")]
    [TestCase("ts 23", "billingham")]
    public void A_district_in_one_town_is_that_town(string district, string town)
    {
        Assert.That((Finder.Find(district).Kind, Finder.Find(district).Town?.Slug), Is.EqualTo((PlaceKind.Town, town)));
    }

    [Test]
    public void A_full_postcode_that_is_not_in_the_table_is_not_asked_for_again()
    {
        var answer = FinderWithoutTable.Find("TS17 8AB");
        Assert.That(answer.Sentences[0], Is.EqualTo("We do not know exactly where TS17 8AB is, so this is for TS17 8."));
        Assert.That(answer.Sentences, Has.None.Contains("full postcode"));
    }

    [TestCase("TS80", "TS8 0")]
    [TestCase("TS17 8AB", "TS17 8")]
    public void A_postcode_is_known_by_its_sector(string text, string sector) => Assert.That(Finder.Find(text).Sector, Is.EqualTo(sector));

    [Test]
    public void A_postcode_in_no_sector_falls_back_to_its_district()
    {
        Assert.That(Finder.Find("TS17 3AB").Options[0].Town?.Name, Is.EqualTo("Thornaby"));
        Assert.That(Finder.Find("TS99 9AB").Kind, Is.EqualTo(PlaceKind.NotFound));
    }

    [Test]
    public void An_answer_written_to_a_log_holds_no_postcode()
    {
        Assert.That(Finder.Find("TS17 6AJ").ToString(), Is.EqualTo("Postcode TS17 6"));
        Assert.That(Finder.Find("my secret").ToString(), Is.EqualTo("NotFound"));
    }
}
