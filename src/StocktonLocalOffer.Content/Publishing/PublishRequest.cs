using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>A document to publish, or to keep as a draft.</summary>
public sealed record PublishRequest
{
    /// <summary>The same key from version to version. Empty for a new document: it gets a key.</summary>
    public Guid Key { get; init; }

    public required Document Document { get; init; }

    public Guid? ParentKey { get; init; }

    /// <summary>Its place among its parent's children.</summary>
    public int SortOrder { get; init; }

    /// <summary>Null to keep what is known, or to take the present for a new document.</summary>
    public DateTime? CreatedUtc { get; init; }

    /// <summary>The feed it comes from; empty to keep what is known.</summary>
    public string Source { get; init; } = "";

    /// <summary>Its id in that feed.</summary>
    public string SourceId { get; init; } = "";

    public string SavedBy { get; init; } = "";

    /// <summary>The editor who saves it; null for an importer. What an editor does is written into the audit log.</summary>
    public Guid? EditorId { get; init; }

    /// <summary>For the audit log, one of <see cref="Database.Editing.AuditActions"/>, when it is not plainly saving or publishing.</summary>
    public string Action { get; init; } = "";

    /// <summary>The number of the newest version when the editor began, 0 for a new document; null to write over whatever is there.</summary>
    public int? BasedOn { get; init; }

    /// <summary>Why it is saved.</summary>
    public string Note { get; init; } = "";

    /// <summary>True to leave an editor's unfinished draft waiting. An importer sets it; an editor who publishes publishes the draft.</summary>
    public bool KeepDraft { get; init; }
}
