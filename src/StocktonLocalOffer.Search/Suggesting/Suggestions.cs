using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>What typed letters may become, as all was published at one moment. Never changes; needs neither index nor network.</summary>
public sealed class Suggestions
{
    // One letter begins everything.
    private const int FewestLetters = 2;

    // No name is longer; a pasted page must not cost more than a word.
    private const int LongestText = 100;

    private readonly SuggestionShelf[] _shelves;

    private Suggestions(SuggestionShelf[] shelves) => _shelves = shelves;

    /// <summary>Makes them: about 0.15 s for 5,000 listings, 1 s for 50,000; what is typed is then answered in some 10 µs.</summary>
    /// <param name="today">Decides which wards are in force and which listings are too old to show.</param>
    public static Suggestions Of(PublishedSnapshot published, Gazetteer gazetteer, DateOnly today)
    {
        var topics = new TopicSuggestions(published, today);
        return new(
        [
            topics.Needs(),
            topics.Categories(),
            PlaceSuggestions.Of(gazetteer, today),
            ListingSuggestions.Of(published, today),
            Guides(published),
        ]);
    }

    /// <summary>The groups that have something, in the order of <see cref="SuggestionKind"/>. Never throws, whatever is typed.</summary>
    public IReadOnlyList<SuggestionGroup> Find(string? typed)
    {
        typed ??= "";
        var forms = Phrase.Forms(typed.Length > LongestText ? typed[..LongestText] : typed).ToList();
        return forms[0].Length < FewestLetters ? [] : [.. _shelves.Select(s => s.Find(forms)).OfType<SuggestionGroup>()];
    }

    private static SuggestionShelf Guides(PublishedSnapshot published)
    {
        var items = published.OfType<Guide>().Select(g => new Suggestion(SuggestionKind.Guide, g.Document.Name, "") { Document = g.Document }).ToList();
        return new(SuggestionKind.Guide, items,
            items.SelectMany(i => ((Guide)i.Document!).SearchWords.Select(w => new Phrase(w, i, false)).Prepend(new Phrase(i.Label, i, true))), []);
    }
}
