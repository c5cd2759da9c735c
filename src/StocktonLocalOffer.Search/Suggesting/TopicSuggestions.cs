using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>Needs and categories, found by their names and by every word that the synonym list has for them.</summary>
internal sealed class TopicSuggestions
{
    private readonly PublishedSnapshot _published;
    private readonly Dictionary<Tag, int> _listings = [];
    private readonly ILookup<Tag, Synonym> _synonyms;

    public TopicSuggestions(PublishedSnapshot published, DateOnly today)
    {
        _published = published;
        var (needs, categories) = (published.Vocabularies[VocabularyNames.Needs], published.Vocabularies[VocabularyNames.Categories]);
        var ages = CheckAges.Of(published);
        foreach (var listing in published.OfType<Listing>().Select(l => l.Document).Where(l => ages.IsListed(l, today)))
        {
            Count("need", listing.DesignedFor.Concat(listing.Welcomes).Concat(listing.WithNotice).SelectMany(needs.WithParents));
            Count("category", listing.Categories.SelectMany(categories.WithParents));
        }

        _synonyms = Synonyms.Over([.. published.OfType<SearchWord>().Select(w => w.Document)]).SelectMany(s => s.Tags.Select(t => TagMeanings.Of(t, published.Vocabularies)).OfType<TagMeaning>()
            .SelectMany(m => m.Tags).Distinct().Select(tag => (Tag: tag, Synonym: s))).ToLookup(s => s.Tag, s => s.Synonym);
    }

    /// <summary>A need has two faces: the name that professionals use and abbreviate, and the everyday one, which all other words find.</summary>
    public SuggestionShelf Needs()
    {
        var faces = new List<(Suggestion Face, int Listings)>();
        var (phrases, whole) = (new List<Phrase>(), new List<Phrase>());
        foreach (var need in _published.OfType<Need>().Select(n => n.Document))
        {
            var tag = new Tag("need", need.Slug);
            var everyday = need.EverydayLabel.Length > 0 ? need.EverydayLabel : need.Name;
            var alike = string.Equals(everyday, need.Name, StringComparison.OrdinalIgnoreCase);
            var named = new Suggestion(SuggestionKind.Need, need.Name, alike ? "" : everyday) { Document = need };
            var plain = alike ? named : new Suggestion(SuggestionKind.Need, everyday, need.Name) { Document = need };
            faces.Add((named, _listings.GetValueOrDefault(tag)));
            if (!alike)
                faces.Add((plain, _listings.GetValueOrDefault(tag)));

            phrases.Add(new(named.Label, named, true));
            phrases.Add(new(plain.Label, plain, true));
            phrases.AddRange(need.Synonyms.Select(w => new Phrase(w, plain, false)));
            AddSynonyms(tag, s => s.Kind is SynonymKind.Abbr or SynonymKind.AbbrRisky ? named : plain, phrases, whole);
        }

        return new(SuggestionKind.Need, Ordered(faces), phrases, whole);
    }

    /// <summary>Categories with at least one listing: a suggestion leads to something.</summary>
    public SuggestionShelf Categories()
    {
        var items = new List<(Suggestion Item, int Listings)>();
        var (phrases, whole) = (new List<Phrase>(), new List<Phrase>());
        foreach (var category in _published.Vocabularies[VocabularyNames.Categories].Choices)
        {
            var tag = new Tag("category", category.Id);
            if (!_listings.TryGetValue(tag, out var listings))
                continue;
            var item = new Suggestion(SuggestionKind.Category, category.Label, category.Group == category.Label ? "" : category.Group) { Filter = tag };
            items.Add((item, listings));
            phrases.Add(new(item.Label, item, true));
            AddSynonyms(tag, _ => item, phrases, whole);
        }

        return new(SuggestionKind.Category, Ordered(items), phrases, whole);
    }

    private void AddSynonyms(Tag tag, Func<Synonym, Suggestion> face, List<Phrase> phrases, List<Phrase> whole)
    {
        foreach (var synonym in _synonyms[tag])
            (synonym.Kind == SynonymKind.AbbrRisky ? whole : phrases).Add(new(synonym.Term, face(synonym), false));
    }

    private void Count(string facet, IEnumerable<string> values)
    {
        foreach (var value in values.Distinct(StringComparer.Ordinal))
            _listings[new(facet, value)] = _listings.GetValueOrDefault(new(facet, value)) + 1;
    }

    private static List<Suggestion> Ordered(IEnumerable<(Suggestion Item, int Listings)> items) =>
        [.. items.OrderByDescending(i => i.Listings).ThenBy(i => i.Item.Label, StringComparer.OrdinalIgnoreCase).Select(i => i.Item)];
}
