using Lucene.Net.Index;
using Lucene.Net.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Ranking;

namespace StocktonLocalOffer.Search.Words;

/// <summary>Turns a reading of what was typed into a Lucene query.</summary>
public static class TextQuery
{
    // Every word of a short query must be found; of a sentence, most.
    private const float ShareOfLongQueries = 0.6f;

    /// <summary>Null when nothing in the query can be looked for, such as stop words alone.</summary>
    public static Query? Of(QueryReading reading, SiteAnalyzer analyzer)
    {
        var parts = reading.Parts.Select(p => PartQuery(p, analyzer)).OfType<Query>().ToList();
        if (parts.Count == 0)
            return null;
        var query = new BooleanQuery { MinimumNumberShouldMatch = parts.Count <= 2 ? parts.Count : Math.Max(2, (int)Math.Ceiling(parts.Count * ShareOfLongQueries)) };
        foreach (var part in parts)
            query.Add(part, Occur.SHOULD);
        return query;
    }

    private static Query? PartQuery(QueryPart part, SiteAnalyzer analyzer)
    {
        // "Near me" says nothing that the words of a listing could hold.
        if (part.Meanings.Count > 0 && part.Meanings.All(m => m.Tags.Count == 0))
            return null;
        var query = new BooleanQuery(disableCoord: true);
        foreach (var tag in part.Meanings.SelectMany(m => m.Tags))
            query.Add(new TermQuery(new Term(SearchFields.Tag, SearchFields.TagOf(tag.Facet, tag.Value))) { Boost = Weights.Of($"tag.{tag.Facet}") }, Occur.SHOULD);

        // An outdated or mistyped word is looked for only as what it means.
        var asTyped = part.Kind is SynonymKind.Old or SynonymKind.Misspell && part.Meanings.Count > 0 ? [] : analyzer.Words(part.Text);
        if (asTyped.Count > 0)
        {
            var all = new BooleanQuery(disableCoord: true);
            foreach (var word in asTyped)
                all.Add(WordQuery(word), Occur.MUST);
            query.Add(all, Occur.SHOULD);
        }

        return query.Clauses.Count > 0 ? query : null;
    }

    private static DisjunctionMaxQuery WordQuery(string word)
    {
        // A little of the other fields counts too, so that a word in name and summary beats one in the name alone.
        var query = new DisjunctionMaxQuery(0.1f);
        foreach (var field in SearchFields.Text)
            query.Add(new TermQuery(new Term(field, word)) { Boost = Weights.Of($"field.{field}") });
        return query;
    }
}
