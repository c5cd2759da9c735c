using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Search.Words;

/// <summary>
/// What words mean in a search: the files that come with the site, with published search words in the place of the lines of the same
/// word, and the names and other words of needs and categories.
/// </summary>
public sealed class WordLists
{
    private readonly AllVocabularies _vocabularies;
    private readonly SearchWord[] _own;

    public WordLists(AllVocabularies vocabularies, IEnumerable<SearchWord> own)
    {
        _vocabularies = vocabularies;
        _own = [.. own];
        Synonyms = Synonyms.With(vocabularies, _own);
        Related = RelatedWords.With(_own);
    }

    public Synonyms Synonyms { get; }

    public RelatedWords Related { get; }

    public static WordLists Of(PublishedSnapshot published) => new(published.Vocabularies, Own(published));

    /// <summary>These lists while they are still right, or new ones.</summary>
    /// <param name="vocabularies">Those that an index was made with.</param>
    internal WordLists Follow(AllVocabularies vocabularies, PublishedSnapshot published) =>
        ReferenceEquals(_vocabularies, vocabularies) && _own.SequenceEqual(Own(published), ReferenceEqualityComparer.Instance) ? this : new(vocabularies, Own(published));

    private static IEnumerable<SearchWord> Own(PublishedSnapshot published) => published.OfType<SearchWord>().Select(w => w.Document);
}
