using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>Identity's own store, on SiteDb.</summary>
public sealed class EditorStore(SiteDb db) : UserOnlyStore<Editor, SiteDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(db);

/// <summary>Puts name and roles into the session.</summary>
public sealed class EditorClaims(UserManager<Editor> editors, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Editor>(editors, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Editor user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(CurrentEditor.Claims(user));
        return identity;
    }
}

/// <summary>Lets nobody in who has left.</summary>
public sealed class OnlyActiveEditors : DefaultUserConfirmation<Editor>
{
    public override Task<bool> IsConfirmedAsync(UserManager<Editor> manager, Editor user) => Task.FromResult(user.Active);
}
