using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Search.Words;

/// <summary>A stretch of what was typed: plain words, or words that the synonym list knows.</summary>
public sealed record QueryPart(string Text, IReadOnlyList<TagMeaning> Meanings, SynonymKind? Kind);

/// <summary>What was typed, cut into parts: the longest phrase that the synonym list knows wins.</summary>
public sealed record QueryReading(IReadOnlyList<QueryPart> Parts)
{
    /// <summary>Labels of what was looked for beside the typed words; outdated words are never among them, for labels are ours.</summary>
    public IReadOnlyList<string> AlsoLookedFor =>
        [.. Parts.SelectMany(p => p.Meanings.Where(m => m.Tags.Count > 0 && !m.IsCalled(p.Text)))
            .Select(m => m.Label).Distinct(StringComparer.Ordinal)];

    /// <summary>Reads a query.</summary>
    /// <param name="exact">True to take the words as they are, without the synonym list.</param>
    public static QueryReading Of(string text, Synonyms synonyms, AllVocabularies vocabularies, bool exact)
    {
        var words = Synonyms.Split(text);
        var shouted = words.Count > 2 && words.All(w => !w.Text.Any(char.IsLower));
        var parts = new List<QueryPart>();
        for (var start = 0; start < words.Count;)
        {
            var (length, synonym) = exact ? (0, null) : Longest(synonyms, words, start, capitalsCount: !shouted);
            if (synonym is null)
            {
                parts.Add(new QueryPart(words[start].Text, [], null));
                start++;
                continue;
            }

            var meanings = synonym.Tags.Select(t => TagMeanings.Of(t, vocabularies)).OfType<TagMeaning>().ToList();
            parts.Add(new QueryPart(string.Join(' ', words.Skip(start).Take(length).Select(w => w.Text)), meanings, synonym.Kind));
            start += length;
        }

        return new QueryReading(parts);
    }

    private static (int Length, Synonym? Synonym) Longest(Synonyms synonyms, IReadOnlyList<TypedWord> words, int start, bool capitalsCount)
    {
        for (var length = Math.Min(synonyms.LongestTerm, words.Count - start); length > 0; length--)
            if (synonyms.Find([.. words.Skip(start).Take(length)], isWholeQuery: length == words.Count, capitalsCount) is { } synonym)
                return (length, synonym);
        return (0, null);
    }
}
