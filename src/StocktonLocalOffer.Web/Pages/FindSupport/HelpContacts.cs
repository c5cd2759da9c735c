using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>Whom to ring when nothing fits: local people first, then those who know the need or the kind of help.</summary>
public static class HelpContacts
{
    // Enough to choose from, few enough to ring.
    private const int Most = 4;

    public static IReadOnlyList<HelpContact> For(PublishedSnapshot published, SearchRequest request)
    {
        var needs = Wanted(published, request.NeedsAsked, VocabularyNames.Needs);
        var categories = Wanted(published, request.Facets.GetValueOrDefault("category") ?? [], VocabularyNames.Categories);
        return [.. published.Documents<HelpContact>()
            .Select(c => (Contact: c, Score: Score(c, needs, categories)))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score)
            .Select(c => c.Contact)
            .Take(Most)];
    }

    // Someone for other needs only is no help here, however local.
    private static int Score(HelpContact contact, HashSet<string> needs, HashSet<string> categories)
    {
        var knows = contact.Needs.Any(needs.Contains) || contact.Categories.Any(categories.Contains);
        var forAnyone = contact.Needs.Count == 0;
        return (knows, forAnyone, contact.Local) switch
        {
            (true, _, true) => 4,
            (false, true, true) => 3,
            (true, _, false) => 2,
            (false, true, false) => 1,
            _ => 0,
        };
    }

    private static HashSet<string> Wanted(PublishedSnapshot published, IEnumerable<string> asked, string vocabulary)
    {
        var words = published.Vocabularies[vocabulary];
        return [.. asked.Select(v => words.Find(v)?.Id).OfType<string>().SelectMany(words.WithParents)];
    }
}
