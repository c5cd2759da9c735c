using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>Says who may open a page and send its forms: whoever has one of these roles, and administrators.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MayAttribute(EditorRoles roles) : AuthorizeAttribute, IAuthorizationFilter
{
    /// <summary>Everybody who writes entries.</summary>
    public const EditorRoles Write = EditorRoles.Provider | EditorRoles.Contributor | EditorRoles.Editor;

    /// <summary>Everybody who is signed in.</summary>
    public const EditorRoles SignedIn = Write | EditorRoles.Moderator | EditorRoles.Administrator;

    public new EditorRoles Roles { get; } = roles;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        // Nobody signed in is sent to sign in by the attribute itself.
        if (CurrentEditor.Of(context.HttpContext.User) is { } editor && !editor.Is(Roles))
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }
}
