using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Editing.Sheets;

/// <summary>What cells choose from, as it is published.</summary>
internal sealed class SheetNames(PublishedSnapshot now)
{
    private readonly Lazy<ILookup<string, Published<Document>>> _byName = new(() => now.All.ToLookup(d => d.Document.Name, StringComparer.OrdinalIgnoreCase));

    public AllVocabularies Vocabularies => now.Vocabularies;

    public string? NameOf(Guid key) => now.Find(key)?.Document.Name;

    /// <summary>What a property may pick that has exactly this name.</summary>
    public IReadOnlyList<Guid> Called(Property property, string name) =>
        [.. _byName.Value[name].Where(d => property.Attribute.Of.Any(t => t.IsInstanceOfType(d.Document))).Select(d => d.Key)];
}
