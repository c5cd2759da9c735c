using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Schema;

/// <summary>Records as JSON: the form in which versions and the published side hold them. A new property needs no migration.</summary>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(Document document) => JsonSerializer.Serialize(document, document.GetType(), Options);

    /// <exception cref="JsonException">The text is not a record of this type.</exception>
    /// <exception cref="InvalidOperationException">No document type has this alias.</exception>
    public static Document Read(string documentType, string json)
    {
        var type = AllDocumentTypes.Find(documentType) ?? throw new InvalidOperationException($"No document type is called \"{documentType}\".");
        return (Document)(JsonSerializer.Deserialize(json, type.Record, Options) ?? throw new JsonException("The record is empty."));
    }
}
