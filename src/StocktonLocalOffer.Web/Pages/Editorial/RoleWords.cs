using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Web.Pages.Editorial;

/// <summary>Roles as people call them.</summary>
public static class RoleWords
{
    public static readonly IReadOnlyList<(EditorRoles Role, string Name, string May)> All =
    [
        (EditorRoles.Provider, "Provider", "Writes the entries of one organisation. An editor checks and publishes them."),
        (EditorRoles.Contributor, "Contributor", "Writes any entry. An editor checks and publishes it."),
        (EditorRoles.Editor, "Editor", "Writes and publishes any entry, and keeps the words and lists."),
        (EditorRoles.Moderator, "Moderator", "Reads and answers comments, mistakes and suggestions."),
        (EditorRoles.Administrator, "Administrator", "Does everything, and invites people."),
    ];

    public static string Of(EditorRoles roles) => string.Join(", ", All.Where(r => roles.HasFlag(r.Role)).Select(r => r.Name));

    /// <summary>The value of a tick box.</summary>
    public static string Id(EditorRoles role) => All.First(r => r.Role == role).Name.ToLowerInvariant();

    public static EditorRoles Read(IEnumerable<string> ids) =>
        All.Where(r => ids.Contains(Id(r.Role), StringComparer.Ordinal)).Aggregate(EditorRoles.None, (all, r) => all | r.Role);
}
