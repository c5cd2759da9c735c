using System.Reflection;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Schema;

/// <summary>Every document type and block type there is, found by their attribute.</summary>
public static class AllDocumentTypes
{
    private static readonly DocumentType[] Types =
        [.. typeof(Document).Assembly.GetTypes()
            .Select(t => (Type: t, Attribute: t.GetCustomAttribute<DocumentTypeAttribute>(inherit: false)))
            .Where(t => t.Attribute is not null)
            .Select(t => new DocumentType(t.Type, t.Attribute!))
            .OrderBy(t => t.Alias, StringComparer.Ordinal)];

    private static readonly Dictionary<string, DocumentType> ByAlias = Types.ToDictionary(t => t.Alias);
    private static readonly Dictionary<Type, DocumentType> ByRecord = Types.ToDictionary(t => t.Record);

    public static IReadOnlyList<DocumentType> All => Types;

    /// <summary>Null when no type has this alias: content of another site.</summary>
    public static DocumentType? Find(string alias) => ByAlias.GetValueOrDefault(alias);

    public static DocumentType Of(object record) => ByRecord[record.GetType()];

    public static DocumentType Of<T>() => ByRecord[typeof(T)];

    public static DocumentType Of(Type record) => ByRecord[record];
}
