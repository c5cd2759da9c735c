using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Tests.Geography;

public class ReadingCodePoint
{
    private const string Good = "\"TS18 1TU\",10,444500,519200,\"E92000001\",\"E19000001\",\"E18000001\",\"\",\"E06000004\",\"E05014882\"";

    private static CodePointFile Read(params string[] lines)
    {
        using var reader = new StringReader(string.Join('\n', lines));
        return CodePointCsv.Read(reader);
    }

    [Test]
    public void A_line_as_published_becomes_an_entry()
    {
        var entry = Read(Good).Entries.Single();
        Assert.That((entry.Postcode, entry.WardCode, entry.CouncilCode, entry.Approximate), Is.EqualTo(("TS18 1TU", "E05014882", "E06000004", false)));
        Assert.That(entry.Point.MilesTo(new Point(54.565, -1.313)), Is.LessThan(0.5));
    }

    [TestCase("TS181TU,10,444500,519200,E92000001,,,,E06000004,E05014882")]
    [TestCase("\"TS18 1TU\" , 10 , 444500.0 ,519200,E92000001,,,,E06000004,E05014882\r")]
    [TestCase("\uFEFF\"TS18 1TU\",10,444500,519200,\"E92000001\",\"\",\"\",\"\",\"E06000004\",\"E05014882\"")]
    public void Postcodes_without_a_space_or_quotes_are_read(string line) => Assert.That(Read(line).Entries.Single().Postcode, Is.EqualTo("TS18 1TU"));

    [TestCase("TS18 1ZZ,90,0,0,E92000001,,,,,")]
    [TestCase("TS18 1ZZ,90,,,E92000001,,,,,")]
    [TestCase("TS18 1ZZ,10,0,0,E92000001,,,,E06000004,E05014882")]
    public void A_postcode_without_a_position_is_counted_and_left_out(string line)
    {
        var file = Read(Good, line);
        Assert.That((file.Entries.Count, file.WithoutPosition, file.BadLineCount, file.Refusal), Is.EqualTo((1, 1, 0, (string?)null)));
    }

    [TestCase("TS18 1ZZ,10", "2 columns, not 10")]
    [TestCase("nonsense,10,444500,519200,,,,,,", "the first column is not a postcode")]
    [TestCase("TS18 1ZZ,ten,444500,519200,,,,,,", "the quality is not a number from 10 to 90")]
    [TestCase("TS18 1ZZ,10,east,519200,,,,,,", "the easting or the northing is not a number")]
    [TestCase("TS18 1ZZ,10,9444500,519200,,,,,,", "the position is off the National Grid")]
    [TestCase("TS18 1ZZ,10,444500,519200,,,,,Stockton,Ropner", "the district or the ward is not a code like E05014858")]
    [TestCase("TS18 1TU,10,444500,519200,,,,,,", "TS18 1TU is in the file twice; the first is kept")]
    public void A_bad_line_is_reported_with_its_number_and_reason(string line, string reason)
    {
        var file = Read(Good, "", line);
        Assert.That(file.BadLines, Is.EqualTo(new[] { new BadLine(3, reason) }));
        Assert.That(file.Entries, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_imputed_position_is_approximate() =>
        Assert.That(Read(Good.Replace(",10,", ",50,")).Entries.Single().Approximate, Is.True);

    [Test]
    public void A_position_that_three_sectors_share_is_a_sorting_office()
    {
        var file = Read(Good, Good.Replace("TS18 1TU", "TS18 2TU"), Good.Replace("TS18 1TU", "TS19 1TU"), Good.Replace("TS18 1TU", "TS20 1TU").Replace("444500", "444600"));
        Assert.That(file.Entries.Select(entry => entry.Approximate), Is.EqualTo(new[] { true, true, true, false }));
    }

    [Test]
    public void A_heading_pasted_on_top_is_passed_over() => Assert.That(Read("PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC", Good).BadLineCount, Is.Zero);

    [Test]
    public void An_empty_file_is_refused() => Assert.That(Read("", "").Refusal, Is.EqualTo("The file is empty."));

    [Test]
    public void A_file_of_something_else_is_refused_with_one_clear_message()
    {
        var file = Read([.. Enumerable.Repeat("<html><body>Not found</body></html>", 500)]);
        Assert.That(file.Refusal, Is.EqualTo("This is not Code-Point Open as Ordnance Survey publishes it: ten columns to a line, the postcode first, no heading. Line 1: 1 columns, not 10."));
        Assert.That((file.Entries.Count, file.BadLines.Count), Is.EqualTo((0, 0)));
    }
}
