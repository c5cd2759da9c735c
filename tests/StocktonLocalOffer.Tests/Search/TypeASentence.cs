using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Tests.Search;

internal sealed class TypeASentence
{
    private static readonly PlaceFinder Places = new(SearchFixture.Places, _ => null);

    [TestCase("my 7 year old won't go to school in Yarm", "my won't go to school", "7", "Yarm", "age 7|Yarm")]
    [TestCase("swimming for a 12-year-old near Thornaby", "swimming for a", "12", "Thornaby", "age 12|Thornaby")]
    [TestCase("8 months old not sitting up", "not sitting up", "8m", "", "age 8 months")]
    [TestCase("football aged 9", "football", "9", "", "age 9")]
    [TestCase("4yo biting", "biting", "4", "", "age 4")]
    [TestCase("autism ts17 8", "autism", "", "ts17 8", "TS17 8")]
    [TestCase("clubs for 30 year olds", "clubs for 30 year olds", "", "", "")]
    [TestCase("year 7 maths", "year 7 maths", "", "", "")]
    [TestCase("ages 5 to 9", "ages 5 to 9", "", "", "")]
    [TestCase("village hall", "village hall", "", "", "")]
    [TestCase("Hartlepool carers", "Hartlepool carers", "", "", "")]
    [TestCase("swimming in Middlesbrough", "swimming", "", "Middlesbrough", "Middlesbrough")]
    [TestCase("autism TS1 4AB", "autism", "", "TS1 4AB", "TS1 4AB")]
    [TestCase("autism DL1", "autism", "", "DL1", "DL1")]
    [TestCase("clubs near Port Clarence", "clubs", "", "Port Clarence", "Port Clarence")]
    public void An_age_and_a_place_are_taken_out_of_the_words(string typed, string left, string age, string place, string readAs)
    {
        var reading = SentenceReading.Of(new SearchRequest { Text = typed }, Places);

        Assert.That(reading.Request.Text, Is.EqualTo(left));
        Assert.That(string.Join('|', reading.Request.Facets.GetValueOrDefault("age") ?? []), Is.EqualTo(age));
        Assert.That(reading.Request.Postcode, Is.EqualTo(place));
        Assert.That(string.Join('|', reading.ReadAs), Is.EqualTo(readAs));
    }

    [Test]
    public void What_is_chosen_in_the_filters_is_not_overruled()
    {
        var asked = new SearchRequest { Text = "9 year old in Yarm" }.With("age", "4").With("town", "norton");
        Assert.That(SentenceReading.Of(asked, Places).Request, Is.SameAs(asked));
    }

    [Test]
    public void Exact_words_are_left_alone()
    {
        var asked = new SearchRequest { Text = "9 year old in Yarm", Exact = true };
        Assert.That(SentenceReading.Of(asked, Places).Request, Is.SameAs(asked));
    }
}
