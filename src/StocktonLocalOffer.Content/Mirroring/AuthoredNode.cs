using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Mirroring;

/// <summary>A document as another authoring side has published it, its values still as that side stores them.</summary>
public sealed record AuthoredNode
{
    public required Guid Key { get; init; }
    public required DocumentType Type { get; init; }
    public required string Name { get; init; }

    /// <summary>Property alias and stored text, in the form of uSync's files.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>Null for a root, and for what hangs under something that is no document of this site.</summary>
    public Guid? ParentKey { get; init; }

    public int SortOrder { get; init; }

    public DateTime CreatedUtc { get; init; }

    /// <summary>Who published it.</summary>
    public string SavedBy { get; init; } = "";

    /// <summary>What was found wrong before its values were read: a picture that is not there, say. It is refused.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>What became of some nodes.</summary>
public sealed record MirrorReport(int Added, int Changed, int Unchanged, int Removed, IReadOnlyList<(AuthoredNode Node, IReadOnlyList<Problem> Problems)> Refused)
{
    public static MirrorReport Nothing { get; } = new(0, 0, 0, 0, []);

    public override string ToString() => $"{Added} added, {Changed} changed, {Unchanged} unchanged, {Removed} taken off, {Refused.Count} refused";
}
