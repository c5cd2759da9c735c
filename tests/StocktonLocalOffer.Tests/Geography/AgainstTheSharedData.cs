using StocktonLocalOffer.Geography;
using static StocktonLocalOffer.Tests.Geography.GeographyFixture;

namespace StocktonLocalOffer.Tests.Geography;

/// <summary>Our reading of Code-Point Open against the figures others made from it. Ignored where that data is not at hand.</summary>
public class AgainstTheSharedData
{
    private static CodePointFile CodePoint()
    {
        using var reader = File.OpenText(SharedFile("codepoint-open-ts-2025-11.csv"));
        return CodePointCsv.Read(reader);
    }

    private static IEnumerable<string[]> Rows(string name) => File.ReadLines(SharedFile(name)).Skip(1).Select(line => line.Split(','));

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Test]
    public void The_published_file_is_read_without_a_bad_line()
    {
        var file = CodePoint();
        Assert.That((file.Refusal, file.BadLineCount, file.Entries.Count), Is.EqualTo(((string?)null, 0, 17823)));
    }

    [Test]
    public void Every_postcode_of_the_borough_has_its_ward_and_its_point_within_ten_metres()
    {
        var entries = CodePoint().Entries.ToDictionary(entry => entry.Postcode);
        var finder = new PlaceFinder(Places, entries.GetValueOrDefault);

        // The file holds the TS area only; six postcodes of the borough are in DL2 1.
        var rows = Rows("stockton-postcodes-2025.csv").Where(row => row[0].StartsWith("TS", StringComparison.Ordinal)).ToList();
        Assert.That(rows, Has.Count.EqualTo(5386));
        foreach (var row in rows)
        {
            var answer = finder.Find(row[0]);
            Assert.That((answer.Kind, answer.Ward?.Code, answer.Town?.Name ?? ""), Is.EqualTo((PlaceKind.Postcode, row[3], row[5])), row[0]);
            Assert.That(answer.Point!.Value.MilesTo(new Point(Number(row[1]), Number(row[2]))) * 1609.344, Is.LessThan(10), row[0]);
        }
    }

    [Test]
    public void The_approximate_postcodes_are_the_ones_with_no_true_position()
    {
        var entries = CodePoint().Entries.Where(entry => entry.CouncilCode == Council.Stockton && entry.Approximate).Select(entry => entry.Postcode);
        Assert.That(entries, Is.EquivalentTo(Rows("stockton-postcodes-approximate-2025.csv").Select(row => row[0])));
    }

    [Test]
    public void Every_postcode_of_the_neighbours_is_outside()
    {
        var entries = CodePoint().Entries.ToDictionary(entry => entry.Postcode);
        var finder = new PlaceFinder(Places, entries.GetValueOrDefault);
        foreach (var entry in entries.Values.Where(entry => entry.CouncilCode is not (Council.Stockton or "") && !entry.Approximate))
        {
            var answer = finder.Find(entry.Postcode);
            Assert.That((answer.Kind, answer.Council?.Code), Is.EqualTo((PlaceKind.Outside, entry.CouncilCode)), entry.Postcode);
            Assert.That(answer.NearestTown, Is.Not.Null, entry.Postcode);
        }
    }

    [TestCase("stockton-postcodes-2025.csv")]
    [TestCase("stockton-wards-2025.geojson")]
    [TestCase("codepoint-open-licence.txt")]
    public void Another_file_is_refused(string name)
    {
        using var reader = File.OpenText(SharedFile(name));
        Assert.That(CodePointCsv.Read(reader).Refusal, Does.StartWith("This is not Code-Point Open"));
    }

    [Test]
    public void The_nearest_ward_is_right_for_four_postcodes_in_five()
    {
        var rows = Rows("stockton-postcodes-2025.csv").ToList();
        var right = rows.Count(row => Places.NearestWard(new Point(Number(row[1]), Number(row[2]))).Code == row[3]);
        Assert.That(right / (double)rows.Count, Is.GreaterThan(0.8));
    }
}
