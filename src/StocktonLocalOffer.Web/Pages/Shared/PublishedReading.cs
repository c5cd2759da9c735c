using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>What pages ask of the published side.</summary>
public static class PublishedReading
{
    /// <summary>The published document of this type at this address; null when there is none.</summary>
    public static Published<T>? At<T>(this PublishedSnapshot published, string slug) where T : Document =>
        published.Find(AllDocumentTypes.Of<T>().Alias, slug) is { Document: T document } found
            ? new Published<T>(found.Key, found.Slug, found.PublishedUtc, found.ParentKey, found.SortOrder, document)
            : null;

    public static SiteSettings Settings(this PublishedSnapshot published) =>
        published.OfType<SiteSettings>().Select(s => s.Document).FirstOrDefault() ?? new SiteSettings();

    public static IReadOnlyList<AlertBanner> BannersOn(this PublishedSnapshot published, DateOnly today) =>
        [.. published.OfType<AlertBanner>().OrderBy(b => b.SortOrder).Select(b => b.Document)
            .Where(b => (b.From is not { } from || from <= today) && (b.Until is not { } until || today <= until))];

    public static bool HasSamples(this PublishedSnapshot published) => published.OfType<Listing>().Any(l => l.Document.Sample);

    /// <summary>Documents of a type in the order that editors gave them.</summary>
    public static IEnumerable<Published<T>> InOrder<T>(this PublishedSnapshot published) where T : Document =>
        published.OfType<T>().OrderBy(d => d.SortOrder).ThenBy(d => d.Document.Name, StringComparer.Ordinal);
}
