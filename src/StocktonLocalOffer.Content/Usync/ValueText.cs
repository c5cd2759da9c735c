using System.Globalization;
using System.Text.Json.Nodes;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>A property's value as Umbraco stores it.</summary>
internal static class ValueText
{
    /// <summary>Of a document: always text, empty when not known.</summary>
    public static string Of(Property property, object? value, AllVocabularies vocabularies) =>
        property.Kind == PropertyKind.YesNo ? (bool)value! ? "1" : "0" : Node(property, value, vocabularies) switch
        {
            null => "",
            JsonValue single => single.ToString(),
            var node => UsyncJson.Text(node),
        };

    /// <summary>Inside a block, where JSON stands in place; null when blank, which is not written there.</summary>
    public static JsonNode? Node(Property property, object? value, AllVocabularies vocabularies) => property.Kind switch
    {
        PropertyKind.Line or PropertyKind.LongText => (string)value! is { Length: > 0 } text ? JsonValue.Create(text) : null,
        PropertyKind.RichText => (string)value! is { Length: > 0 } html ? RichText(html) : null,
        PropertyKind.YesNo => (bool)value! ? JsonValue.Create(1) : null,
        PropertyKind.WholeNumber => value is int number ? JsonValue.Create(number) : null,
        PropertyKind.Decimal => value is decimal number ? JsonValue.Create(number) : null,
        PropertyKind.Date => value is DateOnly date ? JsonValue.Create(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00") : null,
        PropertyKind.OneOf => (string)value! is { Length: > 0 } id ? UsyncJson.Strings([vocabularies[property.Attribute.Vocabulary].Label(id)]) : null,
        PropertyKind.SomeOf => List((IReadOnlyList<string>)value!, id => JsonValue.Create(vocabularies[property.Attribute.Vocabulary].Label(id))),
        PropertyKind.Words => List((IReadOnlyList<string>)value!, word => JsonValue.Create(word)),
        PropertyKind.OtherContent => (IReadOnlyList<Guid>)value! is { Count: > 0 } keys ? JsonValue.Create(string.Join(',', keys.Select(k => $"umb://document/{k:N}"))) : null,
        PropertyKind.Picture => List((IReadOnlyList<Picture>)value!, Picture),
        PropertyKind.Links => List((IReadOnlyList<WebLink>)value!, Link),
        PropertyKind.Blocks => BlockListJson.Of((IEnumerable<Block>)value!, vocabularies),
        _ => throw new InvalidOperationException($"No value of kind {property.Kind} can be written."),
    };

    private static JsonArray? List<T>(IReadOnlyList<T> values, Func<T, JsonNode?> node) => values.Count == 0 ? null : new([.. values.Select(node)]);

    private static JsonObject RichText(string html) => new()
    {
        ["markup"] = html,
        ["blocks"] = new JsonObject { ["contentData"] = new JsonArray(), ["settingsData"] = new JsonArray(), ["expose"] = new JsonArray(), ["Layout"] = new JsonObject() },
    };

    private static JsonObject Link(WebLink link) => new() { ["name"] = link.Name, ["target"] = null, ["udi"] = null, ["url"] = link.Url, ["queryString"] = null };

    private static JsonObject Picture(Picture picture) => new()
    {
        ["key"] = picture.Key,
        ["mediaKey"] = picture.MediaKey,
        ["mediaTypeAlias"] = PictureTypeFile.Alias,
        ["crops"] = new JsonArray(),
        ["focalPoint"] = null,
    };
}
