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

    // A little of the other fields counts too, so that a word in name and summary beats one in the name alone.
    private const float ShareOfOtherFields = 0.1f;

    // How a listing scores in which nothing but what would be nice is looked for.
    private const float AnyListing = 0.1f;

    private static readonly string[] Fields = [.. SearchFields.Text];
    private static readonly float[] FieldWeights = [.. SearchFields.Text.Select(f => Weights.Of($"field.{f}"))];

    /// <summary>Null when nothing in the query can be looked for, such as stop words alone.</summary>
    public static Query? Of(QueryReading reading)
    {
        var wanted = Queries(reading, PartRole.Wanted);
        List<Query> musts = [.. Queries(reading, PartRole.Phrase), .. Queries(reading, PartRole.Stated)];
        var nice = Queries(reading, PartRole.Nice);
        if (wanted.Count + musts.Count + nice.Count == 0)
            return null;

        var most = new BooleanQuery { MinimumNumberShouldMatch = MustBeFound(wanted.Count) };
        foreach (var part in wanted)
            most.Add(part, Occur.SHOULD);
        if (musts.Count + nice.Count == 0)
            return most;

        var query = new BooleanQuery(disableCoord: true);
        if (wanted.Count > 0)
            query.Add(most, Occur.MUST);
        foreach (var must in musts)
            query.Add(must, Occur.MUST);
        if (wanted.Count + musts.Count == 0)
            query.Add(new MatchAllDocsQuery { Boost = AnyListing }, Occur.MUST);
        foreach (var part in nice)
            query.Add(part, Occur.SHOULD);
        return query;
    }

    private static int MustBeFound(int parts) => parts <= 2 ? parts : Math.Max(2, (int)Math.Ceiling(parts * ShareOfLongQueries));

    private static List<Query> Queries(QueryReading reading, PartRole role) =>
        [.. reading.Parts.Where(p => p.Role == role).Select(p => p.Role == PartRole.Phrase ? PhraseQuery(p.Words) : PartQuery(p)).OfType<Query>()];

    private static Query? PartQuery(QueryPart part)
    {
        // "Near me" says nothing that the words of a listing could hold.
        if (part.Meanings.Count > 0 && part.Meanings.All(m => m.Tags.Count == 0))
            return null;
        var query = new BooleanQuery(disableCoord: true);
        foreach (var tag in part.Meanings.SelectMany(m => m.Tags))
            query.Add(new TermQuery(new Term(SearchFields.Tag, SearchFields.TagOf(tag.Facet, tag.Value))) { Boost = Weights.Of($"tag.{tag.Facet}") }, Occur.SHOULD);
        if (part.Words is [var only])
        {
            query.Add(WordQuery(only), Occur.SHOULD);
        }
        else if (part.Words.Count > 0)
        {
            var all = new BooleanQuery(disableCoord: true);
            foreach (var word in part.Words)
                all.Add(WordQuery(word), Occur.MUST);
            query.Add(all, Occur.SHOULD);
        }

        if (part.Role == PartRole.Nice)
            query.Boost = Weights.Of("sentence.age-word");
        return query.Clauses.Count > 0 ? query : null;
    }

    private static DisjunctionMaxQuery WordQuery(LookedFor word)
    {
        var query = new DisjunctionMaxQuery(ShareOfOtherFields);
        for (var field = 0; field < Fields.Length; field++)
        {
            query.Add(new TermQuery(new Term(Fields[field], word.Word)) { Boost = FieldWeights[field] });
            foreach (var other in word.Others)
                if ((other.Fields & (1 << field)) != 0)
                    query.Add(SideBySide(field, [.. other.Words.Select(w => new LookedFor(w))], other.Boost));
        }

        return query;
    }

    private static DisjunctionMaxQuery? PhraseQuery(IReadOnlyList<LookedFor> words)
    {
        if (words.Count == 0)
            return null;
        var query = new DisjunctionMaxQuery(ShareOfOtherFields);
        for (var field = 0; field < Fields.Length; field++)
            query.Add(SideBySide(field, words, 1));
        return query;
    }

    private static Query SideBySide(int field, IReadOnlyList<LookedFor> words, float boost)
    {
        if (words is [var only])
            return new TermQuery(new Term(Fields[field], only.Word)) { Boost = FieldWeights[field] * boost };
        var phrase = new PhraseQuery { Boost = FieldWeights[field] * boost };
        var position = 0;
        for (var i = 0; i < words.Count; i++)
        {
            position += i == 0 ? 0 : 1 + words[i].Gap;
            phrase.Add(new Term(Fields[field], words[i].Word), position);
        }

        return phrase;
    }
}
