using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search.Ranking;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Search.Answering;

/// <summary>The guides and needs pages of one moment, ready for questions. There are tens of them, so each is looked at.</summary>
public sealed class Answers
{
    // More would push the listings off a phone's first screens.
    private const int Most = 3;

    // Room is left for a guide.
    private const int MostNeeds = 2;

    private readonly PublishedSnapshot _published;
    private readonly QueryReader _reader;
    private readonly GuideText[] _guides;
    private readonly RareWords _rare;

    internal Answers(PublishedSnapshot published)
    {
        _published = published;
        _reader = new QueryReader(WordLists.Of(published), published.Vocabularies, new IndexTerms([]), new SiteAnalyzer());
        _guides = [.. published.OfType<Guide>().Where(g => g.Document.Chapters.Count > 0).Select(g => new GuideText(g.Document, _reader))];
        _rare = new RareWords([.. _guides.Select(g => g.Words)]);
    }

    /// <summary>None to three, best first. Most searches are for listings, and get none.</summary>
    /// <param name="exact">True to take the words as they are, without the synonym list.</param>
    public IReadOnlyList<FoundAnswer> To(string text, bool exact = false)
    {
        var question = Question.Of(text, exact, _reader, _rare);
        List<FoundAnswer> all = [.. NeedsIn(question), .. _guides.Select(g => g.To(question)).OfType<FoundAnswer>()];
        var least = all.Select(a => a.Fit).DefaultIfEmpty().Max() * Weights.Of("answer.near-best");
        return [.. all.Where(a => a.Fit >= least).OrderByDescending(a => a.Fit).Take(Most)];
    }

    private IEnumerable<FoundAnswer> NeedsIn(Question question) => question.ShareAboutNeeds < Weights.Of("answer.fits") ? [] :
        question.Needs.Select(_published.Find<Need>).OfType<Published<Need>>().Take(MostNeeds)
            .Select(n => new FoundAnswer(n.Document, Weights.Of("answer.need") * question.ShareAboutNeeds));
}
