using System.Text.Json;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing.Comparing;

/// <summary>Takes some fields of one document and the rest of another. A field is a top-level property, or "name".</summary>
public static class FieldPick
{
    public const string Name = "name";

    /// <summary>Every field of a type, the name first.</summary>
    public static IEnumerable<string> Fields(DocumentType type) => type.Properties.Select(p => p.Alias).Prepend(Name);

    public static string Label(DocumentType type, string alias) => alias == Name ? "Name" : type.Properties.First(p => p.Alias == alias).Label;

    /// <summary>The fields in which two documents of one type differ.</summary>
    public static IReadOnlyList<string> Differing(Document one, Document other) => [.. Fields(TypeOf(one, other)).Where(alias => !Same(one, other, alias))];

    /// <summary>A copy of the one with these fields of the other. Aliases that the type does not have are passed over.</summary>
    public static Document Merge(Document onto, Document from, IEnumerable<string> aliases)
    {
        var picked = aliases.ToHashSet(StringComparer.Ordinal);
        var merged = onto with { Name = picked.Contains(Name) ? from.Name : onto.Name };
        foreach (var property in TypeOf(onto, from).Properties.Where(p => picked.Contains(p.Alias)))
            property.Set(merged, property.Get(from));
        return merged;
    }

    internal static bool Same(Document one, Document other, string alias) =>
        alias == Name ? one.Name == other.Name : Same(AllDocumentTypes.Of(one).Properties.First(p => p.Alias == alias), one, other);

    // As they are kept: lists and parts have no equality of their own.
    internal static bool Same(Property property, object one, object other) =>
        JsonSerializer.Serialize(property.Get(one), property.ClrType) == JsonSerializer.Serialize(property.Get(other), property.ClrType);

    private static DocumentType TypeOf(Document one, Document other) => one.GetType() == other.GetType()
        ? AllDocumentTypes.Of(one)
        : throw new ArgumentException("Two documents of different types have no fields in common.", nameof(other));
}
