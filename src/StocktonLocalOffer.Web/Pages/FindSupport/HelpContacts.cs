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

    private const int MostUrgent = 5;
    private const string Emergency = "999";
    private const string KeepingSafe = "keeping-safe";

    // "Me", "my" and "him" are in every sentence.
    private const int ShortestTelling = 4;

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

    /// <summary>
    /// Real people who answer for the whole country, when the words speak of danger: the emergency number first, then whoever
    /// speaks of it in the same words, then whoever knows most of it.
    /// </summary>
    public static IReadOnlyList<HelpContact> Urgent(PublishedSnapshot published, SearchResults results)
    {
        var needs = Wanted(published, results, "need", VocabularyNames.Needs, results.Request.NeedsAsked);
        var categories = Wanted(published, results, "category", VocabularyNames.Categories, []).Append(KeepingSafe).ToHashSet(StringComparer.Ordinal);
        var words = results.Request.Text.Split(' ').Where(w => w.Length >= ShortestTelling).ToList();
        return [.. published.Documents<HelpContact>().Where(c => !c.Local && !c.Sample)
            .Select(c => (Contact: c, Knows: c.Needs.Count(needs.Contains) + c.Categories.Count(categories.Contains)))
            .Where(c => c.Knows > 0)
            .OrderByDescending(c => c.Contact.Phone == Emergency)
            .ThenByDescending(c => words.Count(w => c.Contact.Name.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .ThenByDescending(c => c.Knows)
            .Take(MostUrgent).Select(c => c.Contact)];
    }

    private static HashSet<string> Wanted(PublishedSnapshot published, SearchResults results, string facet, string vocabulary, IEnumerable<string> asked)
    {
        var words = published.Vocabularies[vocabulary];
        return [.. asked.Concat(results.Meant.Where(t => t.Facet == facet).Select(t => t.Value))
            .Select(v => words.Find(v)?.Id).OfType<string>().SelectMany(words.WithParents)];
    }
}
