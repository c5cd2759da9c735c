using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Tests.Geography;

public class ReadingPostcodes
{
    [TestCase("TS17 8AB", "TS17 8AB")]
    [TestCase("ts178ab", "TS17 8AB")]
    [TestCase("  ts 17-8 a b. ", "TS17 8AB")]
    [TestCase("TSI7 8AB", "TS17 8AB")]
    [TestCase("TS2O 1AA", "TS20 1AA")]
    [TestCase("ts15 OAD", "TS15 0AD")]
    [TestCase("TS1 lAA", "TS1 1AA")]
    [TestCase("s014 1aa", "SO14 1AA")]
    [TestCase("SW1A 1AA", "SW1A 1AA")]
    [TestCase("TS17\u00A08AB", "TS17 8AB")]
    public void A_postcode_is_read_however_it_is_typed(string typed, string postcode)
    {
        Assert.That(Postcode.TryParse(typed, out var read), Is.True);
        Assert.That(read.Text, Is.EqualTo(postcode));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("TS17")]
    [TestCase("TS17 8")]
    [TestCase("TS17 8CI")]
    [TestCase("XX17 8AB")]
    [TestCase("TS17 8ABC")]
    [TestCase("TS178/AB")]
    [TestCase("hilton")]
    public void What_is_no_postcode_is_not_read(string? typed) => Assert.That(Postcode.TryParse(typed, out _), Is.False);

    [Test]
    public void A_postcode_knows_its_sector_and_district()
    {
        Assert.That(Postcode.TryParse("ts16 9ab", out var postcode), Is.True);
        Assert.That((postcode.Sector, postcode.District), Is.EqualTo(("TS16 9", "TS16")));
        Assert.That((default(Postcode).Text, default(Postcode).Sector, default(Postcode).District), Is.EqualTo(("", "", "")));
    }

    [TestCase("TS17 8", "TS17 8")]
    [TestCase("ts178", "TS17 8")]
    [TestCase("ts 17 8", "TS17 8")]
    [TestCase("TS1 7", "TS1 7")]
    [TestCase("TS15 O", "TS15 0")]
    public void A_sector_is_read(string typed, string sector)
    {
        Assert.That(PostcodeSector.TryParse(typed, out var read), Is.True);
        Assert.That(read.Sector, Is.EqualTo(sector));
    }

    [TestCase("TS17")]
    [TestCase("ts 17")]
    [TestCase("8")]
    [TestCase("TS17 8AB")]
    public void What_is_no_sector_is_not_read(string typed) => Assert.That(PostcodeSector.TryParse(typed, out _), Is.False);

    [TestCase("TS17", "TS17")]
    [TestCase("ts 7", "TS7")]
    [TestCase("TSI7", "TS17")]
    public void A_district_is_read(string typed, string district)
    {
        Assert.That(PostcodeDistrict.TryParse(typed, out var read), Is.True);
        Assert.That(read.District, Is.EqualTo(district));
    }

    [TestCase("IO")]
    [TestCase("ib")]
    [TestCase("KS2")]
    [TestCase("year7")]
    public void What_is_no_district_is_not_read(string typed) => Assert.That(PostcodeDistrict.TryParse(typed, out _), Is.False);
}
