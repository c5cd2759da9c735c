using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>
/// The same search in SQL, one statement a question: full text, then which chosen facet rejects each hit, then one GROUP BY over
/// the tags of those that none or only one rejects. Tables: listing (id, rank, latitude, longitude), tag (listing, facet, value).
/// </summary>
internal static class SqlTables
{
    /// <summary>Facet and value numbers of everything a listing is counted under.</summary>
    public static IEnumerable<(int Facet, int Value)> TagsOf(ulong[] row, RowLayout layout)
    {
        for (var facet = 0; facet < layout.Facets.Count; facet++)
            for (var value = 0; value < layout.Facets[facet].Offered.Count; value++)
                if ((row[layout.Facets[facet].First + value / 64] >> (value % 64) & 1) != 0)
                    yield return (facet, value);
    }

    /// <summary>Facet and value numbers of the question's filters.</summary>
    public static List<(int Facet, int Value)> Filters(Question question, RowLayout layout) => [.. question.Filters.Select(f =>
    {
        var slot = layout.Facet(f.Facet);
        return (AllFacets.IndexOf(f.Facet), slot.Offered.Select((c, i) => (c.Id, i)).First(c => c.Id == f.Value).i);
    })];

    /// <param name="hits">A query of (id, score), lower scores better.</param>
    public static string Statement(string hits, IReadOnlyList<(int Facet, int Value)> filters)
    {
        var tests = string.Concat(filters.Select((f, i) => $", CASE WHEN EXISTS (SELECT 1 FROM tag WHERE listing = hit.id AND facet = {f.Facet} AND value = {f.Value}) THEN 0 ELSE 1 END AS f{i}"));
        var failed = filters.Count == 0 ? "0" : string.Join(" + ", filters.Select((_, i) => $"f{i}"));
        var which = filters.Count == 0 ? "0" : string.Join(" + ", filters.Select((f, i) => $"f{i} * {f.Facet}"));
        return $"""
            WITH hit AS MATERIALIZED ({hits}),
            tested AS (SELECT id, score{tests} FROM hit),
            kept AS MATERIALIZED (SELECT id, score, CASE WHEN {failed} = 0 THEN -1 ELSE {which} END AS failing FROM tested WHERE {failed} <= 1)
            SELECT * FROM (SELECT 0 AS part, id AS a, 0 AS b, score AS n FROM kept WHERE failing = -1 ORDER BY score LIMIT 20) AS first
            UNION ALL SELECT 1, tag.facet, tag.value, COUNT(*) FROM kept JOIN tag ON tag.listing = kept.id WHERE kept.failing = -1 OR kept.failing = tag.facet GROUP BY tag.facet, tag.value
            UNION ALL SELECT 2, 0, 0, COUNT(*) FROM kept WHERE failing = -1
            """;
    }
}
