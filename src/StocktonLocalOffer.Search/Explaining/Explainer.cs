using Lucene.Net.Index;
using Lucene.Net.Search;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Explaining;

/// <summary>Explains one search with the very query and ranker that answered it, so that the two cannot differ.</summary>
internal sealed class Explainer(SearchSnapshot snapshot, OneSearch search)
{
    private readonly FieldNames _names = new(snapshot.Vocabularies);

    public SearchExplanation Explain(SearchResults results)
    {
        var query = search.Query;
        return new SearchExplanation(
            results,
            [.. search.Reading.Parts.Select(p => new PartExplained(p, [.. p.Words.Select(w => w.Word)]))],
            query is null ? null : new QueryInWords(_names).Of(query),
            [.. results.Hits.Select(h => Explain(h, query))]);
    }

    private HitExplained Explain(SearchHit hit, Query? query)
    {
        var document = DocumentOf(hit.Facts);
        var text = query is null ? null : snapshot.Lucene.Explain(query, document);
        var score = text?.Value ?? 1;
        var factors = search.Ranker.Factors(snapshot.RowOf(document), hit.Miles ?? double.NaN);
        return new HitExplained(hit, text is null ? [] : new TextScores(_names).Of(text), score, factors, score * factors.Product);
    }

    private int DocumentOf(ListingFacts facts) =>
        snapshot.Lucene.Search(new TermQuery(new Term(SearchFields.Key, facts.Key.ToString("N"))), 1).ScoreDocs[0].Doc;
}
