using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Ranking;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Answering;

/// <summary>A guide, with its words made alike, and how well it fits a question.</summary>
internal sealed class GuideText
{
    private readonly (HashSet<string> Words, double Weight)[] _fields;
    private readonly HashSet<string> _name;
    private readonly HashSet<string>[] _titles;
    private readonly List<IReadOnlyList<string>> _searchWords;
    private readonly HashSet<Tag> _means;
    private readonly HashSet<Tag> _listed;

    public GuideText(Guide guide, QueryReader reader)
    {
        Guide = guide;
        _searchWords = [.. guide.SearchWords.Select(Question.WordsOf).Where(w => w.Count > 0)];
        _name = [.. Question.WordsOf(guide.Name)];
        _titles = [.. guide.Chapters.Select(c => Question.WordsOf(c.Title).ToHashSet())];
        _fields =
        [
            (_name, Weights.Of("answer.name")),
            ([.. _titles.SelectMany(t => t)], Weights.Of("answer.chapter")),
            ([.. _searchWords.SelectMany(w => w)], Weights.Of("answer.search-word-part")),
            ([.. Question.WordsOf(guide.Summary)], Weights.Of("answer.summary")),
            ([.. guide.Chapters.SelectMany(c => Question.WordsOf(PlainText.Of(c.Body)))], Weights.Of("answer.text")),
        ];
        _means = [.. guide.SearchWords.Select(Read).Where(r => r.Parts.Count == 1).Append(Read(guide.Name)).SelectMany(r => r.Parts).SelectMany(p => p.Meanings).SelectMany(m => m.Tags)];
        _listed = [.. guide.Needs.Select(n => new Tag("need", n)), .. guide.Categories.Select(c => new Tag("category", c))];

        QueryReading Read(string text) => reader.Read(Question.Asked(text, exact: false));
    }

    public Guide Guide { get; }

    /// <summary>The words that it is known by; its text is left out, for every guide mentions much.</summary>
    public IReadOnlySet<string> Words => _fields[..^1].SelectMany(f => f.Words).ToHashSet();

    /// <summary>How well it fits, and its best chapter; null when it does not fit well enough.</summary>
    public FoundAnswer? To(Question question)
    {
        var fits = question.Words.Select(FitOf).ToArray();
        foreach (var phrase in _searchWords)
            for (var at = 0; at + phrase.Count <= fits.Length; at++)
                if (phrase.SequenceEqual(question.Words.Skip(at).Take(phrase.Count).Select(w => w.Text)))
                    Array.Fill(fits, Weights.Of("answer.search-word"), at, phrase.Count);

        var weight = question.Words.Select((w, i) => w.Weight * fits[i]).Sum();
        return question.Weight == 0 || weight / question.Weight < Weights.Of("answer.fits") || weight < Weights.Of("answer.says-enough")
            ? null
            : new FoundAnswer(Guide, weight / question.Weight) { Chapter = ChapterFor(question) };
    }

    private double FitOf(QuestionWord word) => _fields.Where(f => f.Words.Contains(word.Text)).Select(f => f.Weight)
        .Append(word.Means.Any(_means.Contains) ? Weights.Of("answer.means") : word.Means.Any(_listed.Contains) ? Weights.Of("answer.listed") : 0)
        .Max();

    // Two chapters that hold as much are no clear fit: the guide as a whole is better then, and so it is than its own beginning
    // or when its name holds as much.
    private Chapter? ChapterFor(Question question)
    {
        double ShareIn(HashSet<string> title) => question.Words.Where(w => title.Contains(w.Text)).Sum(w => w.Weight) / question.Weight;

        var best = _titles.Select((title, i) => (Chapter: Guide.Chapters[i], Share: ShareIn(title))).OrderByDescending(c => c.Share).ToList();
        var others = Math.Max(ShareIn(_name), best.Skip(1).Select(c => c.Share).FirstOrDefault());
        return best[0].Share >= Weights.Of("answer.chapter-fits") && best[0].Share > others && best[0].Chapter != Guide.Chapters[0] ? best[0].Chapter : null;
    }
}
