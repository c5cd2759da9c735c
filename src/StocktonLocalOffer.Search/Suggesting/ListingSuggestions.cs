using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;

namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>Listings, found by their names and by who runs them.</summary>
internal static class ListingSuggestions
{
    public static SuggestionShelf Of(PublishedSnapshot published, DateOnly today)
    {
        var ages = CheckAges.Of(published);
        var organisations = published.OfType<Organisation>().ToDictionary(o => o.Key, o => o.Document.Name);
        var items = published.OfType<Listing>().Where(l => ages.IsListed(l.Document, today))
            .OrderBy(l => l.Document.Name, StringComparer.OrdinalIgnoreCase).ThenBy(l => l.Key)
            .Select(l => new Suggestion(SuggestionKind.Listing, l.Document.Name, l.Document.Organisation.Select(o => organisations.GetValueOrDefault(o)).FirstOrDefault() ?? "")
            {
                Document = l.Document,
            }).ToList();
        return new(SuggestionKind.Listing, items, items.SelectMany(i => new[] { new Phrase(i.Label, i, true), new Phrase(i.Note, i, false) }), []);
    }
}
