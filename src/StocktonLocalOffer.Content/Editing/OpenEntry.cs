using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>One entry as an editor opens it: what the public sees, what waits, and how far it has got.</summary>
/// <param name="Item">Stage, return reason and time of publishing are here.</param>
/// <param name="Live">What the public sees; null when it is not published.</param>
/// <param name="Working">What waits to be published; null when nothing does.</param>
/// <param name="Newest">Whatever was saved last: what a form begins with when nothing waits. Its number is what a save is based on.</param>
public sealed record OpenEntry(ContentItem Item, EntryVersion? Live, EntryVersion? Working, EntryVersion Newest)
{
    public DocumentType Type => AllDocumentTypes.Of(Newest.Document);

    /// <summary>What a form shows.</summary>
    public EntryVersion Current => Working ?? Live ?? Newest;
}

/// <summary>One saved version of an entry.</summary>
public sealed record EntryVersion(int Number, Document Document, VersionState State, DateTime SavedUtc, string SavedBy, string Note)
{
    internal static EntryVersion Of(string documentType, ContentVersion row) =>
        new(row.Number, RecordJson.Read(documentType, row.Json), row.State, row.SavedUtc, row.SavedBy, row.Note);
}
