using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Turns what Umbraco stores back into a record's values.</summary>
/// <param name="addressOf">The address of another document, for links that Umbraco holds by key; null when it has none.</param>
/// <param name="leftOut">Told of properties inside parts that our block types do not have.</param>
/// <param name="earlier">The id of a choice by the name of its list and a label that it had before.</param>
internal sealed partial class ValueReader(AllVocabularies vocabularies, Func<Guid, string?> addressOf, Action<DocumentType, string>? leftOut = null, IReadOnlyDictionary<(string Vocabulary, string Label), string>? earlier = null)
{
    private const string Udi = "umb://document/";

    /// <exception cref="FormatException">The text is not a value of this property; the message says why.</exception>
    public object? Read(Property property, string text)
    {
        try
        {
            return Read(property, JsonValue.Create(text));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("It is not JSON of the form that Umbraco writes.", e);
        }
    }

    // uSync opens the JSON inside a block in place; Umbraco's own database holds it there as text.
    private object? Read(Property property, JsonNode? node) =>
        Of(property, node is JsonValue value && IsJson(property, value.ToString()) ? JsonNode.Parse(value.ToString()) : node);

    private object? Of(Property property, JsonNode? node) => property.Kind switch
    {
        PropertyKind.Line or PropertyKind.LongText => Text(node),
        PropertyKind.RichText => LocalLink().Replace(node is JsonObject rich ? Text(rich["markup"]) : Text(node), Address),
        PropertyKind.YesNo => Text(node) is "1" or "true" or "True",
        PropertyKind.WholeNumber => Parsed(node, t => int.TryParse(t, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : (int?)null),
        PropertyKind.Decimal => Parsed(node, t => decimal.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : (decimal?)null),
        PropertyKind.Date => Parsed(node, t => DateTime.TryParse(t, CultureInfo.InvariantCulture, DateTimeStyles.None, out var d) ? DateOnly.FromDateTime(d) : (DateOnly?)null),
        PropertyKind.OneOf => One(property, Strings(node)),
        PropertyKind.SomeOf => Strings(node).Select(label => Id(property, label)).ToList(),
        PropertyKind.Words => Strings(node).ToList(),
        PropertyKind.OtherContent => Text(node).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Key).ToList(),
        PropertyKind.Picture => Items(node).Select(p => new Picture(KeyIn(p["key"]), KeyIn(p["mediaKey"]))).ToList(),
        PropertyKind.Links => Items(node).Select(Link).ToList(),
        PropertyKind.Blocks => BlockListReader.Read(property, node as JsonObject, Read, leftOut),
        _ => throw new InvalidOperationException($"No value of kind {property.Kind} can be read."),
    };

    // Plain text may begin like JSON: "[Sample] …".
    private static bool IsJson(Property property, string text) => property.Kind switch
    {
        PropertyKind.Line or PropertyKind.LongText => false,
        PropertyKind.RichText => text.StartsWith('{'),
        _ => text.StartsWith('{') || text.StartsWith('['),
    };

    private static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value => value.ToString(),
        _ => throw new FormatException("It has a list or an object where text was expected."),
    };

    private static T? Parsed<T>(JsonNode? node, Func<string, T?> parse) where T : struct
    {
        var text = Text(node);
        return text.Length == 0 ? null : parse(text) ?? throw new FormatException($"\"{text}\" cannot be read.");
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        null => [],
        JsonArray array => array.Select(Text),
        // Older Umbracos hold one choice as it is.
        _ => Text(node) is { Length: > 0 } text ? [text] : [],
    };

    private static IEnumerable<JsonObject> Items(JsonNode? node) => node is JsonArray array ? array.Select(item => item!.AsObject()) : [];

    private string One(Property property, IEnumerable<string> labels)
    {
        var all = labels.ToList();
        return all.Count > 1 ? throw new FormatException("It has more than one choice.") : all.Count == 0 ? "" : Id(property, all[0]);
    }

    private string Id(Property property, string label) => vocabularies[property.Attribute.Vocabulary].FindByLabel(label)?.Id
        ?? earlier?.GetValueOrDefault((property.Attribute.Vocabulary, label))
        ?? throw new FormatException($"\"{label}\" is not one of the choices.");

    private static Guid Key(string udi) => udi.StartsWith(Udi, StringComparison.Ordinal) && Guid.TryParse(udi[Udi.Length..], out var key)
        ? key : throw new FormatException($"\"{udi}\" is not the key of a document.");

    private static Guid KeyIn(JsonNode? node) => Guid.TryParse(Text(node), out var guid) ? guid : throw new FormatException("A key is missing.");

    private WebLink Link(JsonObject link)
    {
        var url = Text(link["url"]) + Text(link["queryString"]);
        if (link["udi"] is not null)
            url = addressOf(Key(Text(link["udi"]))) ?? throw new FormatException($"The link \"{link["name"]}\" goes to a page that is not there or has no address.");
        return new(Text(link["name"]), url);
    }

    // Inside rich text Umbraco names a page by its key, in one of two ways.
    private string Address(Match link) => Guid.TryParse(link.Groups[1].Value, out var key) && addressOf(key) is { } address
        ? address : throw new FormatException("A link in the text goes to a page that is not there or has no address.");

    [GeneratedRegex(@"/?\{localLink:(?:umb://[a-z]+/)?([0-9a-fA-F-]+)\}")]
    private static partial Regex LocalLink();
}
