namespace StocktonLocalOffer.Search.Words;

/// <summary>How much a part of a query asks for.</summary>
public enum PartRole
{
    /// <summary>It should be found.</summary>
    Wanted,

    /// <summary>Quoted: it must be found, as it stands.</summary>
    Phrase,

    /// <summary>A cost: it must be what the listing states.</summary>
    Stated,

    /// <summary>It makes the order better and need not be found.</summary>
    Nice,
}

/// <summary>Index words that count as well as a word, or instead of it; several stand side by side in one field.</summary>
/// <param name="Fields">The fields that hold them: bit i for field i of SearchFields.Text.</param>
public sealed record Alternative(IReadOnlyList<string> Words, ushort Fields, float Boost);

/// <summary>A word to look for, as the index holds it.</summary>
/// <param name="Gap">Words left out before it, as in "out of school": a quoted phrase keeps their places.</param>
public sealed record LookedFor(string Word, int Gap = 0)
{
    public IReadOnlyList<Alternative> Others { get; init; } = [];
}

/// <summary>A stretch of what was typed: plain words, words that the synonym list knows, or a quoted phrase.</summary>
/// <param name="Text">As typed, or as it was corrected.</param>
public sealed record QueryPart(string Text, IReadOnlyList<TagMeaning> Meanings, SynonymKind? Kind)
{
    public PartRole Role { get; init; }

    public IReadOnlyList<LookedFor> Words { get; init; } = [];

    /// <summary>What was guessed at, for saying back: "swimming".</summary>
    public IReadOnlyList<string> Guesses { get; init; } = [];
}

/// <summary>A word that may be a slip, and the one it may be meant for. Both as people write them.</summary>
public sealed record Correction(string Typed, string Meant)
{
    /// <summary>True when some listing holds it as it was typed.</summary>
    public bool CanBeFound { get; init; }
}

/// <summary>What was typed, cut into parts: the longest phrase that the synonym list knows wins.</summary>
public sealed record QueryReading(IReadOnlyList<QueryPart> Parts, IReadOnlyList<Correction> Corrections)
{
    /// <summary>Words that no listing holds, beside others whose meaning is known: they are not asked for, and the page says so.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Labels of what was looked for beside the typed words; outdated words are never among them, for labels are ours.</summary>
    public IReadOnlyList<string> AlsoLookedFor => [.. Added.Select(m => m.Label).Distinct(StringComparer.Ordinal)];

    /// <summary>True when the synonym list or the spelling have added to the typed words.</summary>
    public bool HasGuesses => Parts.Any(p => p.Guesses.Count > 0);

    /// <summary>Everything that was added to the typed words, each with the way to leave it out.</summary>
    public IReadOnlyList<Reading> Readings(SearchRequest request)
    {
        var readings = Added.DistinctBy(m => m.Label, StringComparer.Ordinal)
            .Select(m => new Reading(m.Tags[0].Facet, m.Label, request.Ignoring(m.Id))).ToList();
        if (HasGuesses)
            readings.Add(new Reading(SearchRequest.IgnoreSpelling, string.Join(" or ", Parts.SelectMany(p => p.Guesses).Distinct(StringComparer.OrdinalIgnoreCase)), request.Ignoring(SearchRequest.IgnoreSpelling)));
        return readings;
    }

    /// <summary>The text with its slips put right.</summary>
    public string Corrected(string text)
    {
        foreach (var (typed, meant) in Corrections)
        {
            var at = WholeWord(text, typed);
            if (at >= 0)
                text = string.Concat(text.AsSpan(0, at), meant, text.AsSpan(at + typed.Length));
        }

        return text;
    }

    private IEnumerable<TagMeaning> Added => Parts.SelectMany(p => p.Meanings.Where(m => m.Tags.Count > 0 && !m.IsCalled(p.Text)));

    private static int WholeWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
                return at;
        return -1;
    }
}
