using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Preview;

/// <summary>Through whose eyes a version is looked at.</summary>
public enum Eyes
{
    Family,
    YoungPerson,
    Professional,
}

/// <summary>One version of an entry as the public would see it. Nothing of it is in the index or on the site.</summary>
public sealed class PreviewPage(Guid key, EntryVersion version, PublishedSnapshot published, LocationFiller filler, MediaStore media, DateOnly today)
{
    private readonly Published<Document> _entry = new(key, version.Document.Slug, version.SavedUtc, null, 0, filler.Fill(version.Document));

    public EntryVersion Version => version;

    public Document Document => _entry.Document;

    public bool IsListing => Document is Listing;

    public Guide? Guide => Document as Guide;

    public ListingPage Listing => new(
        ListingView.Of((Listing)Document, Now, today, $"/{Document.Slug}", []),
        [.. ((Listing)Document).Pictures.Select(p => media.Find(p.MediaKey)).OfType<MediaItem>()]);

    public ListingInShort Short => ListingInShort.Of(new(key, _entry.Slug, _entry.PublishedUtc, null, 0, (Listing)Document), Now, today);

    public SimpleListing Simple => new(Short, Now, hasSymbols: true);

    /// <summary>What entries without a page of their own say, field by field.</summary>
    public IReadOnlyList<FieldChange> Fields => RecordDiff.Of(null, Document, published.Vocabularies, k => published.Find(k)?.Document.Name);

    private PublishedSnapshot Now => field ??= published.With(_entry);

    public static string Name(Eyes eyes) => eyes switch
    {
        Eyes.Family => "A family",
        Eyes.YoungPerson => "A young person",
        _ => "A professional",
    };
}
