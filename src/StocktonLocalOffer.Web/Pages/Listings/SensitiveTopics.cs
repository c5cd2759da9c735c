using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>
/// Pages about what a person may have to hide from somebody at home, such as domestic abuse, offer a way out. Editors keep the
/// words that tell such a page, in the settings of the site.
/// </summary>
public static class SensitiveTopics
{
    public static bool Has(PublishedSnapshot now, Listing listing) =>
        Has(now, [listing.Name, listing.Summary, .. NamesOf(now, listing.DesignedFor)]);

    public static bool Has(PublishedSnapshot now, Guide guide, Chapter chapter) =>
        Has(now, [guide.Name, guide.Summary, chapter.Title, chapter.Body, .. NamesOf(now, guide.Needs)]);

    /// <summary>What a search asks for, and what its words were taken to mean.</summary>
    public static bool Has(PublishedSnapshot now, SearchRequest request, IEnumerable<Tag> meant) =>
        Has(now, [request.Text, .. NamesOf(now, request.NeedsAsked.Concat(meant.Where(t => t.Facet == "need").Select(t => t.Value)))]);

    public static bool Has(PublishedSnapshot now, Need need) => Has(now, [need.Name, need.EverydayLabel, need.Summary]);

    /// <summary>True when one of the words starts a word of a text. "Self-harm" and "self harm" are one.</summary>
    public static bool Has(PublishedSnapshot now, IEnumerable<string> texts)
    {
        var words = now.Settings.SensitiveWords;
        return words.Count > 0 && texts.Select(Plain).Any(text => words.Any(w => text.Contains(Plain(w), StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> NamesOf(PublishedSnapshot now, IEnumerable<string> needs) =>
        needs.Select(n => now.Find<Need>(n)?.Document).OfType<Need>().SelectMany(n => new[] { n.Name, n.EverydayLabel });

    private static string Plain(string text) =>
        " " + string.Join(' ', text.Split([' ', '-', '\n', '\t', '"', '(', '“', '‘', '>', '\u2011'], StringSplitOptions.RemoveEmptyEntries));
}
