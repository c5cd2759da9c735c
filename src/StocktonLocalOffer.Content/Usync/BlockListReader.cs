using System.Collections;
using System.Text.Json.Nodes;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Turns Umbraco's block list back into blocks.</summary>
internal static class BlockListReader
{
    private const string Editor = "Umbraco.BlockList";

    public static IList Read(Property property, JsonObject? blockList, Func<Property, JsonNode?, object?> readValue, Action<DocumentType, string>? leftOut)
    {
        var blocks = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(property.BlockRecord))!;
        if (blockList is null)
            return blocks;
        var type = AllDocumentTypes.Of(property.BlockRecord);
        var contents = (blockList["contentData"]?.AsArray() ?? []).Select(c => c!.AsObject()).ToDictionary(c => Key(c, "key"));
        foreach (var entry in Order(blockList, contents.Keys))
            if (contents.TryGetValue(entry, out var content))
                blocks.Add(Block(type, entry, content, readValue, leftOut));
        return blocks;
    }

    // The layout says the order; "Layout" is how earlier versions write it.
    private static IEnumerable<Guid> Order(JsonObject blockList, IEnumerable<Guid> otherwise) =>
        (blockList["layout"] ?? blockList["Layout"])?[Editor] is JsonArray layout ? layout.Select(l => Key(l!.AsObject(), "contentKey")) : otherwise;

    private static Block Block(DocumentType type, Guid key, JsonObject content, Func<Property, JsonNode?, object?> readValue, Action<DocumentType, string>? leftOut)
    {
        if (Key(content, "contentTypeKey") != type.Key)
            throw new FormatException($"A part is not a {type.Name}.");
        var block = (Block)Activator.CreateInstance(type.Record)! with { Key = key };
        foreach (var value in (content["values"]?.AsArray() ?? []).Select(v => v!.AsObject()))
        {
            var alias = value["alias"]?.ToString() ?? "";
            if (type.Properties.FirstOrDefault(p => p.Alias == alias) is { } property)
                property.Set(block, Nested(property, value["value"], readValue));
            else
                leftOut?.Invoke(type, alias);
        }

        return block;
    }

    private static object? Nested(Property property, JsonNode? value, Func<Property, JsonNode?, object?> readValue)
    {
        try
        {
            return readValue(property, value);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{property.Label}: {e.Message}", e);
        }
    }

    private static Guid Key(JsonObject block, string name) =>
        Guid.TryParse(block[name]?.ToString(), out var key) ? key : throw new FormatException($"A part has no {name}.");
}
