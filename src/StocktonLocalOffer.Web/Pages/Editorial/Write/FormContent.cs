using System.Runtime.CompilerServices;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.PlainWords;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Web.Pages.Editorial.Write;

/// <summary>What forms choose from: other content, by name, and places, by postcode.</summary>
public sealed class FormContent(PublishedSide published, PlaceFinder places, MediaStore media)
{
    private static readonly HashSet<string> Picked = [.. AllDocumentTypes.All.SelectMany(t => t.Properties).SelectMany(p => p.Attribute.Of).Select(t => AllDocumentTypes.Of(t).Alias)];

    // Made once for each state of what is published.
    private readonly ConditionalWeakTable<PublishedSnapshot, ContentNames> _names = [];
    private readonly ConditionalWeakTable<PublishedSnapshot, HashSet<string>> _explained = [];

    public AllVocabularies Vocabularies => published.Current.Vocabularies;

    public ContentNames Names => _names.GetValue(published.Current, now => new(
        now.All.Select(d => new NamedContent(d.Key, AllDocumentTypes.Of(d.Document).Alias, d.Document.Name)).Where(c => Picked.Contains(c.Type))));

    /// <summary>Advice on the words of an entry. What the glossary explains may be said.</summary>
    public IReadOnlyList<WordAdvice> Advise(Document document) =>
        PlainWordsCheck.Of(document, _explained.GetValue(published.Current, ExplainedWords.Of).Contains, key => media.Find(key)?.Alt);

    /// <summary>Null for a postcode that is not known, and for a sector that lies in several wards.</summary>
    public FoundPlace? Place(string postcode) => places.Find(postcode) is { Kind: PlaceKind.Postcode or PlaceKind.Ward, Ward: { } ward, Point: { } point }
        ? new(ward.Town?.Slug ?? "", ward.Slug, point.Latitude, point.Longitude)
        : null;
}
