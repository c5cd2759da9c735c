using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>Who does something, and what they may touch.</summary>
/// <param name="EditorId">Null for the site itself.</param>
/// <param name="Name">As histories and the audit log show it.</param>
public sealed record By(Guid? EditorId, string Name, EntryScope Scope)
{
    /// <summary>The site, of its own accord: at a time that somebody has set.</summary>
    public static By TheSite { get; } = new(null, "The site", EntryScope.Everything);

    public static By Of(Editor editor) => new(editor.Id, editor.Name, EntryScope.Of(editor));

    internal AuditEntry Did(string action, Guid key, string name, string detail, DateTime now) => new()
    {
        Utc = now,
        EditorId = EditorId,
        Who = Name,
        Action = action,
        AboutKey = key,
        AboutName = name,
        Detail = detail,
    };
}
