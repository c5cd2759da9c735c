using System.Numerics;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Tests.Search;

public class CountBits
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(8)]
    [TestCase(9)]
    [TestCase(1003)]
    public void Adding_rows_together_counts_what_counting_bit_by_bit_counts(int rows)
    {
        var random = new Random(rows);
        var counted = Enumerable.Range(0, Vector<ulong>.Count * 3).Select(_ => (ulong)random.NextInt64() | 1UL << 63).ToArray();
        var expected = new int[counted.Length * 64];
        var counts = new PositionalCounts(counted);
        for (var row = 0; row < rows; row++)
        {
            // Longer than what is counted, as rows are, and with some bits in nearly every row.
            var words = Enumerable.Range(0, counted.Length + 2).Select(_ => (ulong)random.NextInt64() | 0xff00ff).ToArray();
            for (var bit = 0; bit < expected.Length; bit++)
                expected[bit] += (int)((words[bit / 64] & counted[bit / 64]) >> (bit % 64) & 1);
            counts.Add(words);
        }

        Assert.That(counts.Total(), Is.EqualTo(expected));
    }

    [Test]
    public void A_facet_of_more_than_64_values_is_filtered_and_counted_like_any_other()
    {
        const int Categories = 150;
        var random = new Random(150);
        using var search = new SearchFixture();
        for (var i = 0; i < Categories; i++)
            search.Put(Keys.For($"category/many-{i}"), new Category { Slug = $"many-{i}", Name = $"Kind {i:000}" });
        var listings = Enumerable.Range(0, 300).Select(n => A.Club($"Club {n}") with { Categories = [.. Enumerable.Range(0, random.Next(5)).Select(_ => $"many-{random.Next(Categories)}").Distinct()] }).ToList();
        listings.ForEach(search.Put);
        search.Refresh();

        for (var i = 0; i < Categories; i += 7)
        {
            var (one, other) = ($"many-{i}", $"many-{Categories - 1 - i}");
            var results = search.Search($"category={one}&category={other}");
            Assert.That(results.Total, Is.EqualTo(listings.Count(l => l.Categories.Contains(one) || l.Categories.Contains(other))), one);
            for (var value = 0; value < Categories; value++)
                Assert.That(SearchFixture.Value(results, "category", $"many-{value}").Count, Is.EqualTo(listings.Count(l => l.Categories.Contains($"many-{value}"))));
        }
    }
}
