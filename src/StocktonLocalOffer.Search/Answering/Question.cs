using System.Collections.Frozen;
using StocktonLocalOffer.Search.Data;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Answering;

/// <summary>A word of a question that says what it is about, and how much it says: rare words more.</summary>
/// <param name="Means">What it stands for, alone or as part of a phrase.</param>
internal sealed record QuestionWord(string Text, double Weight, IReadOnlyCollection<Tag> Means);

/// <summary>What was typed, as a question to guides and needs pages.</summary>
internal sealed class Question
{
    private static readonly FrozenSet<string> SayNothing = SearchFiles.All.Lines("stopwords.txt").Concat(SearchFiles.All.Lines("questionwords.txt")).ToFrozenSet();

    private Question(QueryReading reading, RareWords rare)
    {
        var parts = reading.Parts.Select(p => (Words: WordsOf(p.Text), Means: p.Meanings.SelectMany(m => m.Tags).ToList())).Where(p => p.Words.Count > 0).ToList();
        Words = [.. parts.SelectMany(p => p.Words.Select(w => new QuestionWord(w, Math.Max(rare.WeightOf(w), p.Means.Count > 0 ? rare.Rarest / p.Words.Count : 0), p.Means)))];
        Weight = Words.Sum(w => w.Weight);
        Needs = [.. parts.SelectMany(p => p.Means).Where(t => t.Facet == "need" && t.Value != "any").Select(t => t.Value).Distinct()];
        ShareAboutNeeds = parts.Count == 0 ? 0 : (double)parts.Count(p => p.Means.Any(t => Needs.Contains(t.Value))) / parts.Count;
    }

    public IReadOnlyList<QuestionWord> Words { get; }

    public double Weight { get; }

    /// <summary>Needs that its words mean, in their order.</summary>
    public IReadOnlyList<string> Needs { get; }

    /// <summary>0 to 1: how many of its words and phrases mean a need.</summary>
    public double ShareAboutNeeds { get; }

    public static Question Of(string text, bool exact, QueryReader reader, RareWords rare) => new(reader.Read(Asked(text, exact)), rare);

    /// <summary>Words as they are typed, and whole: a guess at a slip or an end would find things to read that nobody asked for.</summary>
    public static SearchRequest Asked(string text, bool exact) => new() { Text = text, Exact = exact, LastWordIsWhole = true, Ignore = [SearchRequest.IgnoreSpelling] };

    /// <summary>Words that say something, made alike.</summary>
    public static IReadOnlyList<string> WordsOf(string text) =>
        [.. Synonyms.Split(text).Where(w => !SayNothing.Contains(w.Plain)).Select(w => SiteAnalyzer.Singular(w.Plain)).Where(w => !SayNothing.Contains(w)).Select(Root)];

    // "Asking" is "ask", "excluded" is "exclude": what joins too much among millions of words joins little among the words of some guides.
    private static string Root(string word) => word switch
    {
        { Length: > 5 } when word.EndsWith("ing", StringComparison.Ordinal) => word[..^3],
        { Length: > 4 } when word.EndsWith("ed", StringComparison.Ordinal) => word[..^2],
        { Length: > 4 } when word.EndsWith('e') => word[..^1],
        _ => word,
    };
}
