using System.Text.Json.Nodes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>The data type of each property: Umbraco's own where it has one, else one of ours.</summary>
internal static class AllDataTypes
{
    /// <summary>Every data type that a document type uses, once.</summary>
    public static IReadOnlyList<DataType> Used(AllVocabularies vocabularies) =>
        [.. AllDocumentTypes.All.SelectMany(t => t.Properties).Select(p => Of(p, vocabularies)).DistinctBy(d => d.Key).OrderBy(d => d.Name, StringComparer.Ordinal)];

    /// <param name="vocabularies">Null when only the key and the editor matter.</param>
    public static DataType Of(Property property, AllVocabularies? vocabularies = null) => property.Kind switch
    {
        PropertyKind.Line => BuiltInDataTypes.Line(),
        PropertyKind.LongText => BuiltInDataTypes.LongText(),
        PropertyKind.RichText => BuiltInDataTypes.RichText(),
        PropertyKind.YesNo => BuiltInDataTypes.YesNo(),
        PropertyKind.WholeNumber => BuiltInDataTypes.WholeNumber(),
        PropertyKind.Decimal => DataType.Ours("LO Decimal", "Umbraco.Decimal", "Decimal", new() { ["max"] = 180, ["min"] = -180, ["step"] = 1e-6 }),
        PropertyKind.Date => BuiltInDataTypes.Date(),
        PropertyKind.OneOf => DataType.Ours($"LO {Title(property)} one", "Umbraco.DropDown.Flexible", "Dropdown", new() { ["items"] = Items(property, vocabularies), ["multiple"] = false }),
        PropertyKind.SomeOf => DataType.Ours($"LO {Title(property)} some", "Umbraco.CheckBoxList", "CheckBoxList", new() { ["items"] = Items(property, vocabularies) }),
        PropertyKind.Words => DataType.Ours("LO Words", "Umbraco.Tags", "Tags", new() { ["group"] = "localOffer", ["storageType"] = "Json" }),
        PropertyKind.OtherContent => OtherContent(property.Attribute.Max),
        PropertyKind.Picture => DataType.Ours("LO Pictures", "Umbraco.MediaPicker3", "MediaPicker", new() { ["filter"] = PictureTypeFile.Key.ToString(), ["multiple"] = true, ["validationLimit"] = NoLimit() }),
        PropertyKind.Links => BuiltInDataTypes.Links(),
        PropertyKind.Blocks => Blocks(AllDocumentTypes.Of(property.BlockRecord)),
        _ => throw new InvalidOperationException($"No data type is known for {property.Kind}."),
    };

    private static string Title(Property property)
    {
        var name = property.Attribute.Vocabulary.Replace('-', ' ');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static JsonArray Items(Property property, AllVocabularies? vocabularies) =>
        UsyncJson.Strings(vocabularies?[property.Attribute.Vocabulary].Choices.Select(c => c.Label) ?? []);

    private static DataType OtherContent(int max) => DataType.Ours(max == 1 ? "LO One page" : "LO Pages", "Umbraco.MultiNodeTreePicker", "ContentPicker", new()
    {
        ["maxNumber"] = max,
        ["minNumber"] = 0,
        ["startNode"] = new JsonObject { ["type"] = "content" },
    });

    private static DataType Blocks(DocumentType block) => DataType.Ours($"LO {block.Name} list", "Umbraco.BlockList", "BlockList", new()
    {
        ["blocks"] = new JsonArray(new JsonObject { ["contentElementTypeKey"] = block.Key, ["label"] = $"${{{block.Properties[0].Alias}}}" }),
        ["useSingleBlockMode"] = false,
        ["validationLimit"] = NoLimit(),
    });

    private static JsonObject NoLimit() => new() { ["min"] = null, ["max"] = null };
}
