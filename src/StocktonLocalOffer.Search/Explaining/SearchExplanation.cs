using StocktonLocalOffer.Search.Ranking;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Explaining;

/// <summary>How a search was read, and why each result stands where it does. For editors: nothing of it is on the public pages.</summary>
/// <param name="Parts">What was typed, part by part.</param>
/// <param name="Query">What was looked for in the text index; null when no words were left, and everything was taken.</param>
/// <param name="Hits">The results of the page, best first.</param>
public sealed record SearchExplanation(SearchResults Results, IReadOnlyList<PartExplained> Parts, QueryWords? Query, IReadOnlyList<HitExplained> Hits);

/// <summary>A part of what was typed.</summary>
/// <param name="Words">As the index holds them; empty when all of them are stop words.</param>
public sealed record PartExplained(QueryPart Part, IReadOnlyList<string> Words)
{
    public bool IsLeftOut => Words.Count == 0 && Part.Meanings.All(m => m.Tags.Count == 0);
}

/// <summary>A query in words: a sentence, and the clauses under it.</summary>
public sealed record QueryWords(string Text, IReadOnlyList<QueryWords> Inside);

/// <summary>Why a result has its score.</summary>
/// <param name="Text">Where the words were found; together they make the text score. Empty when no words were looked for.</param>
/// <param name="TextScore">How well the words fit; 1 when none were looked for.</param>
/// <param name="Factors">What the text score is multiplied by.</param>
/// <param name="Total">What the order of best results goes by.</param>
public sealed record HitExplained(SearchHit Hit, IReadOnlyList<TextScore> Text, double TextScore, RankFactors Factors, double Total);

/// <summary>What one word, or one meaning of it, in one field gave to the text score.</summary>
public sealed record TextScore(string Where, string What, double Score);
