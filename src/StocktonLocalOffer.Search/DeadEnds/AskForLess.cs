using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.DeadEnds;

/// <summary>Which parts of a search stand in the way of an answer. Every count is that of the search its link leads to.</summary>
internal sealed class AskForLess(SearchRequest asked, int total, IReadOnlyList<AskedPart> parts, Func<SearchRequest, int> count)
{
    // 28 pairs of 8 parts, some milliseconds; with more parts the larger subset is looked for straight away.
    private const int MostForPairs = 8;

    // A sentence of more words is not mended by taking one away.
    private const int MostWords = 6;

    // Which of several words it was is for the family to say; more than two are one more puzzle.
    private const int MostWordsOffered = 2;

    /// <summary>
    /// Each part that finds more when it alone is taken away, the easiest to do without first. Of typed words only the one
    /// that nothing is found for goes, when that is enough.
    /// </summary>
    public IReadOnlyList<SearchChoice> Singles { get; } =
        [.. parts.Select(p => (Part: p, Choice: Choice([p], asked, count))).Where(p => p.Choice.Count > total)
            .OrderBy(p => p.Part.Dearness).ThenByDescending(p => p.Choice.Count)
            .SelectMany(p => p.Part.Key == "q" && OneWordLess(asked, total, count) is { Count: > 0 } words ? words : [p.Choice])];

    /// <summary>When no single part helps: the two whose going does, or as few as it takes. Null when only "everything" is left.</summary>
    public SearchChoice? Together() => parts.Count < 3 ? null : parts.Count <= MostForPairs ? BestPair() ?? KeepTheDearest() : KeepTheDearest();

    private static List<SearchChoice> OneWordLess(SearchRequest asked, int total, Func<SearchRequest, int> count)
    {
        var words = asked.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is < 2 or > MostWords ? [] : [.. words.Distinct()
            .Select(word => (word, Request: asked with { Text = string.Join(' ', words.Where(w => w != word)), Page = 1 }))
            .Select(less => new SearchChoice($"the word \"{less.word}\"", less.Request, count(less.Request)))
            // What is left of "can't afford" without "afford" asks for nothing, and finds everything.
            .Where(choice => choice.Count > total && !SentenceWords.IsAll(choice.Request.Text)).OrderByDescending(choice => choice.Count).Take(MostWordsOffered)];
    }

    private SearchChoice? BestPair() => parts
        .SelectMany((first, i) => parts.Skip(i + 1).Select(second => new[] { first, second }))
        .Where(pair => !(pair[0].Key == "postcode" && pair[1].Key == "within"))
        .OrderBy(pair => pair.Sum(p => p.Dearness))
        .Select(pair => (Dearness: pair.Sum(p => p.Dearness), Choice: Choice(pair, asked, count)))
        .Where(pair => pair.Choice.Count > total)
        .OrderBy(pair => pair.Dearness).ThenByDescending(pair => pair.Choice.Count)
        .Select(pair => pair.Choice)
        .FirstOrDefault();

    // Taken up one by one, the dearest first, as long as something is found.
    private SearchChoice? KeepTheDearest()
    {
        var kept = new List<AskedPart>();
        foreach (var part in parts.Reverse())
            if (count(AskedPart.WithoutAll(parts.Where(p => p != part && !kept.Contains(p)), asked)) > total)
                kept.Add(part);
        var gone = parts.Where(p => !kept.Contains(p)).ToList();
        return kept.Count == 0 || gone.Count == 0 ? null : Choice(gone, asked, count);
    }

    private static SearchChoice Choice(IReadOnlyList<AskedPart> gone, SearchRequest asked, Func<SearchRequest, int> count)
    {
        var request = AskedPart.WithoutAll(gone, asked);
        var labels = gone.Select(p => p.Label).ToList();
        return new SearchChoice(labels.Count == 1 ? labels[0] : $"{string.Join(", ", labels.SkipLast(1))} and {labels[^1]}", request, count(request));
    }
}
