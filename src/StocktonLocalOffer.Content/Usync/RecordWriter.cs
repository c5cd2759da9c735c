using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>The other way round of <see cref="RecordReader"/>: what Umbraco stores for a record.</summary>
public sealed class RecordWriter(AllVocabularies vocabularies)
{
    /// <summary>Every property with its stored text, empty when nothing is filled in.</summary>
    public IEnumerable<(Property Property, string Text)> Write(Document document) =>
        AllDocumentTypes.Of(document).Properties.Select(p => (p, ValueText.Of(p, p.Get(document), vocabularies)));
}
