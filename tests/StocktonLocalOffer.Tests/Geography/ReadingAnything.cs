using System.Text;
using StocktonLocalOffer.Geography;
using static StocktonLocalOffer.Tests.Geography.GeographyFixture;

namespace StocktonLocalOffer.Tests.Geography;

public class ReadingAnything
{
    private const string Alphabet = "TSDLtsdl0123456789OIlo aeiyrmnk-'’&.,+\"\t\r\n\0\u0007\u200b\ud83d\ude00éßİ<>/";

    private static readonly string[] Awkward =
    [
        "", " ", "\0", "\ud83d", "'", "&", "-", "ts17 ", "TS17 8", new('a', 10_000), new('1', 10_000), new(' ', 10_000), new('\'', 10_000),
        string.Concat(Enumerable.Repeat("ts17 8ab ", 1_200)), string.Concat(Enumerable.Repeat("in village ", 1_000)), new('\u0001', 10_000),
    ];

    private static IEnumerable<string> Texts()
    {
        // A fixed seed: the same texts every run.
        var random = new Random(20260115);
        return Awkward.Concat(Enumerable.Range(0, 5_000).Select(_ => new string(random.GetItems<char>(Alphabet, random.Next(1, 14)))));
    }

    [Test]
    public void Nothing_that_is_typed_throws()
    {
        foreach (var text in Texts())
        {
            _ = Postcode.TryParse(text, out _);
            _ = PostcodeSector.TryParse(text, out _);
            _ = PostcodeDistrict.TryParse(text, out _);
            Places.Sector(text);
            Assert.That(Finder.Find(text).Sentences, Is.Not.Empty, text);
            Assert.That(Finder.FindInside("clubs in " + text).All(place => place.Start + place.Length <= text.Length + 9), Is.True, text);
        }

        Assert.That(Finder.Find(null).Kind, Is.EqualTo(PlaceKind.NotFound));
        Assert.That(Finder.FindInside(null), Is.Empty);
    }

    [Test]
    public void Nothing_in_a_file_throws()
    {
        foreach (var text in Texts())
        {
            using var reader = new StringReader("\"TS1 1AA\",10,448907,520333,\"E92000001\",\"\",\"\",\"\",\"E06000002\",\"E05009866\"\n" + text);
            Assert.That(CodePointCsv.Read(reader).Entries, Has.Count.EqualTo(1), text);
        }
    }

    [Test]
    public void A_long_file_of_one_line_is_refused()
    {
        using var reader = new StringReader(new StringBuilder().Append('x', 1_000_000).ToString());
        Assert.That(CodePointCsv.Read(reader).Refusal, Does.Contain("too long"));
    }
}
