using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>What pages ask of the published side.</summary>
public static class PublishedReading
{
    /// <summary>Documents of a type in the order that editors gave them.</summary>
    public static IEnumerable<T> Documents<T>(this PublishedSnapshot published) where T : Document =>
        published.OfType<T>().Select(d => d.Document);

    public static IReadOnlyList<AlertBanner> BannersOn(this PublishedSnapshot published, DateOnly today) =>
        [.. published.Documents<AlertBanner>().Where(b => (b.From is not { } from || from <= today) && (b.Until is not { } until || today <= until))];

    public static bool HasSamples(this PublishedSnapshot published) => published.Documents<Listing>().Any(l => l.Sample);
}
