using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.Effects;

/// <summary>Says what publishing an entry would do beyond its own page. Nothing is written and nobody is told.</summary>
public sealed class EffectOf(PublishedSide published, WordEffect words, SchoolYearEffect school, SettingsEffect settings)
{
    private static readonly Type[] Records = [typeof(SearchWord), typeof(Need), typeof(SchoolYear), typeof(SiteSettings)];

    /// <summary>True of kinds of entries that do something beyond their own page.</summary>
    public static bool Has(DocumentType type) => Records.Contains(type.Record);

    /// <summary>Null for any other kind.</summary>
    public async Task<Effect?> AskAsync(Guid key, Document document, CancellationToken cancellation = default)
    {
        var now = published.Current;
        var then = now.With(new Published<Document>(key, document.Slug, now.Find(key)?.PublishedUtc ?? default, now.Find(key)?.ParentKey, now.Find(key)?.SortOrder ?? 0, document));
        return document switch
        {
            SearchWord word => words.Of(now, then, key, word),
            Need need => words.Of(now, then, key, need),
            SchoolYear year => school.Of(now, then, key, year),
            SiteSettings site => await settings.OfAsync(now, site, cancellation),
            _ => null,
        };
    }
}
