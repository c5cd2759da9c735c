using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>One node of the content tree, as a file of uSync's Content folder holds it.</summary>
public sealed record ContentNode
{
    public required Guid Key { get; init; }

    /// <summary>Null for a root.</summary>
    public Guid? ParentKey { get; init; }

    public string ParentName { get; init; } = "";

    /// <summary>1 for a root.</summary>
    public int Level { get; init; } = 1;

    /// <summary>"/LocalOffer/Clubs/ArtClub".</summary>
    public string Path { get; init; } = "";

    public int SortOrder { get; init; }

    /// <summary>UTC, whole seconds in the file.</summary>
    public DateTime CreateDate { get; init; }

    /// <summary>False for a draft.</summary>
    public bool Published { get; init; }

    /// <summary>What it says. Its name is the node's name.</summary>
    public required Document Document { get; init; }

    public string Name => Document.Name;

    public DocumentType DocumentType => AllDocumentTypes.Of(Document);
}
