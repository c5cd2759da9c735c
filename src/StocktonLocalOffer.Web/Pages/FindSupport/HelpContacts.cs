using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>
/// Whom to ring when nothing fits: those who know the need or the kind of help, chosen or meant by the typed words, and local
/// people for any need. Local people stand first.
/// </summary>
public static class HelpContacts
{
    // Enough to choose from, few enough to ring.
    private const int Most = 4;

    // However many local people there are, whoever knows this need from all over the country keeps a place.
    private const int KeptForThoseWhoKnow = 1;

    public static IReadOnlyList<HelpContact> For(PublishedSnapshot published, SearchResults results)
    {
        var needs = Wanted(published, results, "need", VocabularyNames.Needs, results.Request.NeedsAsked);
        var categories = Wanted(published, results, "category", VocabularyNames.Categories, results.Request.Facets.GetValueOrDefault("category") ?? []);
        var all = published.Documents<HelpContact>()
            .Select(c => (Contact: c, Knows: c.Needs.Count(needs.Contains) + c.Categories.Count(categories.Contains)))
            .Where(c => c.Knows > 0 || c.Contact.Needs.Count == 0) // Someone for other needs only is no help here, however local.
            .OrderByDescending(c => c.Knows).ToList();
        var local = all.Where(c => c.Contact.Local).ToList();
        var national = all.Where(c => !c.Contact.Local).ToList();
        var kept = Math.Min(KeptForThoseWhoKnow, national.Count(c => c.Knows > 0));
        var near = local.Take(Most - kept).ToList();
        return [.. near.Concat(national.Take(Most - near.Count)).Select(c => c.Contact)];
    }

    private static HashSet<string> Wanted(PublishedSnapshot published, SearchResults results, string facet, string vocabulary, IEnumerable<string> asked)
    {
        var words = published.Vocabularies[vocabulary];
        return [.. asked.Concat(results.Meant.Where(t => t.Facet == facet).Select(t => t.Value))
            .Select(v => words.Find(v)?.Id).OfType<string>().SelectMany(words.WithParents)];
    }
}
