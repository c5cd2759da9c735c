using StocktonLocalOffer.Geography;
using static StocktonLocalOffer.Tests.Geography.GeographyFixture;

namespace StocktonLocalOffer.Tests.Geography;

public class FindingAPlaceByName
{
    [Test]
    public void Every_town_is_found_by_its_name_and_Stockton_asks_which()
    {
        foreach (var town in Places.Towns)
        {
            var answer = Finder.Find(town.Name.ToUpperInvariant());
            Assert.That(town.Slug == "stockton" ? answer.Options[0].Town : answer.Town, Is.EqualTo(town), town.Name);
        }
    }

    [Test]
    public void Every_ward_is_found_by_its_name_its_slug_and_with_the_word_ward()
    {
        foreach (var ward in Places.Wards(Today).Where(ward => ward.Slug != "yarm"))
        {
            Assert.That(Finder.Find(ward.Name).Ward, Is.EqualTo(ward), ward.Name);
            Assert.That(Finder.Find(ward.Slug).Ward, Is.EqualTo(ward), ward.Slug);
            Assert.That(Finder.Find($"  {ward.Name}   Ward ").Ward, Is.EqualTo(ward), ward.Name);
        }
    }

    [TestCase("Stockton")]
    [TestCase("stockton on tees")]
    [TestCase("STOCKTON-ON-TEES")]
    public void Stockton_may_be_the_town_or_the_whole_borough(string text)
    {
        var answer = Finder.Find(text);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo(PlaceKind.Choose));
            Assert.That(answer.Options.Select(option => option.Label), Is.EqualTo(new[] { "Stockton", "Stockton-on-Tees, the whole borough" }));
            Assert.That(answer.Sentences[0], Does.EndWith("can mean the town of Stockton or the whole borough of Stockton-on-Tees."));
        });
    }

    [TestCase("the whole borough", PlaceKind.Borough)]
    [TestCase("stockton town", PlaceKind.Town)]
    [TestCase("Stockton town centre", PlaceKind.Ward)]
    [TestCase("Middlesbrough", PlaceKind.Outside)]
    [TestCase("", PlaceKind.NotFound)]
    [TestCase("Atlantis", PlaceKind.NotFound)]
    public void A_name_is_of_a_kind(string text, PlaceKind kind) => Assert.That(Finder.Find(text).Kind, Is.EqualTo(kind));

    [TestCase("Salter's Lane", "hardwick-and-salters-lane")]
    [TestCase("salter’s  lane", "hardwick-and-salters-lane")]
    [TestCase("Port Clarence", "billingham-south")]
    [TestCase("thorpe-thewles", "northern-parishes")]
    [TestCase("Elton", "eaglescliffe-west")]
    [TestCase("long newton", "eaglescliffe-west")]
    [TestCase("near Hilton", "southern-villages")]
    [TestCase("Mandale and Victoria", "mandale-and-victoria")]
    public void A_village_is_found_however_it_is_written(string text, string ward) => Assert.That(Finder.Find(text).Ward?.Slug, Is.EqualTo(ward));

    [Test]
    public void A_village_counts_from_its_own_homes()
    {
        var answer = Finder.Find("port clarence");
        Assert.That(answer.Name, Is.EqualTo("Port Clarence"));
        Assert.That(answer.Point!.Value.MilesTo(answer.Ward!.Homes), Is.GreaterThan(1));
    }

    [Test]
    public void A_neighbouring_town_is_outside_and_shows_our_nearest()
    {
        var answer = Finder.Find("middlesborough");
        Assert.That((answer.Kind, answer.Council?.Name, answer.NearestTown?.Name), Is.EqualTo((PlaceKind.Outside, "Middlesbrough", "Thornaby")));
    }

    [TestCase("12 Yarm Lane, Stockton-on-Tees", null)]
    [TestCase("High Street, Yarm", "yarm")]
    [TestCase("Norton, Stockton on Tees", "norton")]
    [TestCase("Carlton, Stockton", null)]
    [TestCase("The Village Hall, Thornaby", "thornaby")]
    [TestCase("5 Middlesbrough Road, Thornaby TS17 6AJ", "thornaby")]
    public void An_address_is_where_its_postcode_or_its_town_is(string address, string? town) => Assert.That(Finder.Find(address).Town?.Slug, Is.EqualTo(town));

    [TestCase("Thornby", "Thornaby")]
    [TestCase("Bilingham", "Billingham")]
    [TestCase("ingelby barwik", "Ingleby Barwick")]
    public void A_slip_of_the_finger_offers_the_near_miss(string typed, string meant)
    {
        var answer = Finder.Find(typed);
        Assert.That(answer.Kind == PlaceKind.NotFound ? answer.Options[0].Label : answer.Name, Is.EqualTo(meant));
    }

    [Test]
    public void What_is_not_found_is_said_back_on_one_short_line()
    {
        var answer = Finder.Find("xyz\u0000\r\n<b>" + new string('q', 500));
        Assert.That(answer.Name, Has.Length.LessThanOrEqualTo(61).And.StartsWith("xyz <b>qqq"));
        Assert.That(answer.Sentences, Has.Count.EqualTo(2));
    }
}
