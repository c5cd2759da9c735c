using StocktonLocalOffer.Geography;
using static StocktonLocalOffer.Tests.Geography.GeographyFixture;

namespace StocktonLocalOffer.Tests.Geography;

public class FindingAPlaceInASentence
{
    [TestCase("wont go to school in yarm", "yarm")]
    [TestCase("Clubs in Ingleby-Barwick for teens", "Ingleby-Barwick")]
    [TestCase("autism ts17 6aj please", "ts17 6aj")]
    [TestCase("autism TS176AJ", "TS176AJ")]
    [TestCase("anything at ts 17 6aj?", "ts 17 6aj")]
    [TestCase("swimming near TS17 8", "TS17 8")]
    [TestCase("swimming TS17", "TS17")]
    [TestCase("ts17 8 year old autism", "ts17")]
    [TestCase("ts17 8-10 years", "ts17")]
    [TestCase("norton on tees playgroup", "norton on tees")]
    [TestCase("Stockton Town Centre drop-in", "Stockton Town Centre")]
    [TestCase("swimming in Mandale & Victoria", "Mandale & Victoria")]
    [TestCase("Salter’s Lane nursery", "Salter’s Lane")]
    [TestCase("clubs in village", "village")]
    [TestCase("near Hilton", "Hilton")]
    [TestCase("clubs around the rings", "the rings")]
    [TestCase("Village ward clubs", "Village ward")]
    [TestCase("respite SW1A 1AA", "SW1A 1AA")]
    public void A_place_is_found_with_the_longest_match(string sentence, string place)
    {
        var found = Finder.FindInside(sentence);
        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(sentence.Substring(found[0].Start, found[0].Length), Is.EqualTo(place));
    }

    [TestCase("village hall clubs")]
    [TestCase("victoria speech therapist")]
    [TestCase("my son elton")]
    [TestCase("hilton hotel")]
    [TestCase("carlton and fairfield")]
    [TestCase("what are the rings for")]
    [TestCase("newtown hartburn")]
    [TestCase("yarm road nursery")]
    [TestCase("ks2 sats and p1 to y7")]
    [TestCase("so 2be or not")]
    [TestCase("year 7 to 10 4pm")]
    [TestCase("won't go to school")]
    [TestCase("")]
    public void Ordinary_words_are_left_alone(string sentence) => Assert.That(Finder.FindInside(sentence), Is.Empty);

    [Test]
    public void Several_places_come_in_order_without_overlap()
    {
        var found = Finder.FindInside("yarm, Thornaby or in hartburn");
        Assert.That(found.Select(place => place.Answer.Name), Is.EqualTo(new[] { "Yarm", "Thornaby", "Hartburn" }));
    }

    [Test]
    public void The_wards_of_a_sector_come_with_it() => Assert.That(Finder.FindInside("clubs ts17 8")[0].Answer.Options, Has.Count.EqualTo(2));
}
