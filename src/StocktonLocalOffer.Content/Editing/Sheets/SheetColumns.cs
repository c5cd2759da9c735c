using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing.Sheets;

/// <summary>The columns of a table of entries. After those that say which entry it is, each is named as the property is in the records.</summary>
public static class SheetColumns
{
    public const string Key = "key";
    public const string Version = "version";
    public const string Name = "name";

    /// <summary>Which entry it is, and which version of it. Only the key and the version are read again.</summary>
    public static readonly IReadOnlyList<string> Fixed = [Key, "address", "type", "state", Version];

    /// <summary>All that entries of these kinds can say in a cell.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<DocumentType> kinds) => [.. Fixed, Name, .. kinds.SelectMany(k => k.Properties).Where(Fits).Select(p => p.Alias).Distinct()];

    /// <summary>Labels of what does not fit a cell, for people to know.</summary>
    public static IReadOnlyList<string> LeftOut(IEnumerable<DocumentType> kinds) => [.. kinds.SelectMany(k => k.Properties).Where(p => !Fits(p)).Select(p => p.Label).Distinct()];

    /// <summary>Null when the kind has no such column.</summary>
    public static Property? Find(DocumentType kind, string column) => kind.Properties.FirstOrDefault(p => p.Alias == column && Fits(p));

    /// <summary>True for a column of any kind, and for those that say which entry it is.</summary>
    public static bool Knows(string column) => column == Name || Fixed.Contains(column) || AllDocumentTypes.All.Any(t => !t.IsElement && Find(t, column) is not null);

    // Parts have parts of their own, pictures live in the library, and a spreadsheet cuts long texts.
    private static bool Fits(Property property) => property.Kind is not (PropertyKind.Blocks or PropertyKind.Picture or PropertyKind.RichText);
}
