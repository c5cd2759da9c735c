using System.Text.Json.Nodes;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Blocks as Umbraco's block list stores them.</summary>
internal static class BlockListJson
{
    /// <returns>Null when there are no blocks.</returns>
    public static JsonObject? Of(IEnumerable<Block> blocks, AllVocabularies vocabularies)
    {
        var all = blocks.ToList();
        return all.Count == 0 ? null : new()
        {
            ["contentData"] = Each(all, block => Content(block, vocabularies)),
            ["settingsData"] = new JsonArray(),
            // A block without this entry is not shown.
            ["expose"] = Each(all, block => new() { ["contentKey"] = block.Key, ["culture"] = null, ["segment"] = null }),
            ["layout"] = new JsonObject
            {
                ["Umbraco.BlockList"] = Each(all, block => new() { ["contentKey"] = block.Key, ["contentUdi"] = null, ["settingsKey"] = null, ["settingsUdi"] = null }),
            },
        };
    }

    private static JsonObject Content(Block block, AllVocabularies vocabularies)
    {
        var type = AllDocumentTypes.Of(block);
        var values = new JsonArray();
        foreach (var property in type.Properties)
            if (ValueText.Node(property, property.Get(block), vocabularies) is { } value)
                values.Add((JsonNode)new JsonObject { ["alias"] = property.Alias, ["culture"] = null, ["editorAlias"] = null, ["segment"] = null, ["value"] = value });
        return new() { ["contentTypeKey"] = type.Key, ["key"] = block.Key, ["values"] = values };
    }

    private static JsonArray Each(IEnumerable<Block> blocks, Func<Block, JsonObject> make) => new([.. blocks.Select(b => (JsonNode?)make(b))]);
}
