using System.Globalization;
using Lucene.Net.Search;

namespace StocktonLocalOffer.Search.Explaining;

/// <summary>Says a Lucene query in words.</summary>
internal sealed class QueryInWords(FieldNames names)
{
    public QueryWords Of(Query query) => query switch
    {
        TermQuery term => new(Term(term), []),
        DisjunctionMaxQuery best when OneWord(best) is { } word => new($"the word \"{word}\"; the best of: {string.Join(", ", best.OfType<TermQuery>().Select(t => $"{t.Term.Field}{Times(t)}"))}", []),
        DisjunctionMaxQuery best => Group("the best of these", best),
        BooleanQuery { Clauses: [var only] } => Of(only.Query),
        BooleanQuery all when all.Clauses.All(c => c.Occur == Occur.MUST) => Group("all of these", all.Select(c => c.Query)),
        BooleanQuery some => Group(some.MinimumNumberShouldMatch > 1 ? $"at least {some.MinimumNumberShouldMatch} of these" : "any of these", some.Select(c => c.Query)),
        _ => new(query.ToString()!, []),
    };

    private QueryWords Group(string text, IEnumerable<Query> queries) => new(text, [.. queries.Select(Of)]);

    private string Term(TermQuery term)
    {
        var (where, what) = names.Of(term.Term.Field, term.Term.Text);
        return $"{where}: {what}{Times(term)}";
    }

    // A word that is looked for in every field is said once.
    private static string? OneWord(DisjunctionMaxQuery query) =>
        query.All(q => q is TermQuery) && query.OfType<TermQuery>().Select(t => t.Term.Text).Distinct(StringComparer.Ordinal).ToList() is [var word] ? word : null;

    private static string Times(Query query) => query.Boost == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ×{query.Boost:0.##}");
}
