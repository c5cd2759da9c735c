using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Tests.Search;

public class SayAgesInWords
{
    [TestCase(null, null, "Ages not stated")]
    [TestCase(60, null, "From 5 years, oldest age not stated")]
    [TestCase(8, null, "From 8 months, oldest age not stated")]
    [TestCase(0, null, "From birth, oldest age not stated")]
    [TestCase(null, 203, "Up to 16 years, youngest age not stated")]
    [TestCase(null, 18, "Up to 18 months, youngest age not stated")]
    [TestCase(60, 203, "Ages 5 to 16")]
    [TestCase(0, 311, "Birth to 25 years")]
    [TestCase(0, 18, "Birth to 18 months")]
    [TestCase(0, 11, "Birth to 11 months")]
    [TestCase(0, 0, "Birth to 0 months")]
    [TestCase(96, 107, "Age 8")]
    [TestCase(8, 18, "8 months to 18 months")]
    [TestCase(18, 59, "18 months to 4 years")]
    [TestCase(30, 71, "30 months to 5 years")]
    [TestCase(12, 23, "Age 1")]
    [TestCase(1, 1, "1 month to 1 month")]
    [TestCase(42, 100, "3 years 6 months to 8 years 4 months")]
    public void Months_are_said_as_a_parent_says_them(int? from, int? to, string words) => Assert.That(Ages.InWords(from, to), Is.EqualTo(words));

    [TestCase(36, 48, "3 years to 4 years")]
    [TestCase(60, 132, "5 years to 11 years")]
    public void An_oldest_age_that_is_a_whole_birthday_is_said_in_years(int from, int to, string words) => Assert.That(Ages.InWords(from, to), Is.EqualTo(words));
}
