using System.Globalization;
using System.Security.Claims;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>Who is signed in, as the session says: what they may do changes only with a new session.</summary>
public sealed record CurrentEditor(Guid Id, string Name, EditorRoles Roles, Guid? OrganisationKey)
{
    private const string RolesClaim = "roles";
    private const string OrganisationClaim = "organisation";

    /// <summary>Null for somebody who is not signed in.</summary>
    public static CurrentEditor? Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true, AuthenticationType: not null } && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? new(id, user.FindFirstValue(ClaimTypes.GivenName) ?? "", (EditorRoles)int.Parse(user.FindFirstValue(RolesClaim) ?? "0", CultureInfo.InvariantCulture), Guid.TryParse(user.FindFirstValue(OrganisationClaim), out var organisation) ? organisation : null)
            : null;

    /// <summary>What a session carries of an editor.</summary>
    internal static IEnumerable<Claim> Claims(Editor editor)
    {
        yield return new(ClaimTypes.GivenName, editor.Name);
        yield return new(RolesClaim, ((int)editor.Roles).ToString(CultureInfo.InvariantCulture));
        if (editor.OrganisationKey is { } organisation)
            yield return new(OrganisationClaim, organisation.ToString());
    }

    /// <summary>Which entries they may see and write.</summary>
    public EntryScope Scope => EntryScope.Of(new Editor { Roles = Roles, OrganisationKey = OrganisationKey });

    /// <summary>True when they have one of these roles. An administrator has them all.</summary>
    public bool Is(EditorRoles any) => (Roles & (any | EditorRoles.Administrator)) != 0;

    public bool MayPublish => Is(EditorRoles.Editor);

    public bool MayModerate => Is(EditorRoles.Moderator);

    /// <summary>Only the entries of one organisation.</summary>
    public bool IsOnlyProvider => Is(EditorRoles.Provider) && !Is(EditorRoles.Contributor | EditorRoles.Editor);
}
