using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>
/// Which entries somebody may see and write. Lists, openings and savings all ask for one, so that a provider's
/// limit cannot be forgotten. Whether they may publish is another question: that is for their roles.
/// </summary>
public sealed class EntryScope
{
    private const EditorRoles AnyEntry = EditorRoles.Contributor | EditorRoles.Editor | EditorRoles.Administrator;

    private readonly bool _all;

    private EntryScope(bool all, Guid? organisation) => (_all, Organisation) = (all, organisation);

    public static EntryScope Everything { get; } = new(true, null);

    public static EntryScope Nothing { get; } = new(false, null);

    /// <summary>The one organisation whose entries these are; null for everything and for nothing.</summary>
    public Guid? Organisation { get; }

    public static EntryScope Of(Editor editor)
    {
        if (!editor.Active)
            return Nothing;
        if ((editor.Roles & AnyEntry) != 0)
            return Everything;
        return editor is { OrganisationKey: { } organisation } && editor.Roles.HasFlag(EditorRoles.Provider) ? new(false, organisation) : Nothing;
    }

    /// <summary>True when they may open this entry and save it.</summary>
    // Of what is published the item holds the public organisation, of what never was the draft's: see ItemFacts.
    public bool May(ContentItem item) =>
        _all || (Organisation is { } own && item.OrganisationKey == own && !item.Trashed && IsTheirKind(AllDocumentTypes.Find(item.DocumentType)));

    /// <summary>True when they may make a new entry of this type. Another organisation is none of a provider's business.</summary>
    public bool MayMake(DocumentType type) => !type.IsElement && (_all || (Organisation is not null && type.IsListing));

    /// <summary>What they may save in place of what they sent: a provider's entries stay with their organisation.</summary>
    /// <returns>Null when they may not save such a document under this key at all.</returns>
    public Document? Hold(Guid key, Document document) => (_all, Organisation, document) switch
    {
        (true, _, _) => document,
        (_, { } own, Listing listing) => listing with { Organisation = [own] },
        (_, { } own, DocumentTypes.Organisation) when key == own => document,
        _ => null,
    };

    internal IQueryable<ContentItem> Limit(IQueryable<ContentItem> items)
    {
        if (_all)
            return items;
        var (own, kinds) = (Organisation, TheirKinds);
        return own is null ? items.Where(_ => false) : items.Where(i => i.OrganisationKey == own && !i.Trashed && kinds.Contains(i.DocumentType));
    }

    private static string[] TheirKinds => [.. AllDocumentTypes.All.Where(IsTheirKind).Select(t => t.Alias)];

    private static bool IsTheirKind(DocumentType? type) => type is not null && (type.IsListing || type.Record == typeof(DocumentTypes.Organisation));
}
