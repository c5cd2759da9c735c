using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>The only ways to become an editor: an invitation by an administrator, and one link at the first start.</summary>
public sealed class Invitations(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    /// <summary>Days that an invitation works.</summary>
    public const int Days = 7;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Makes an invitation; an older one to the same address stops working.</summary>
    /// <returns>The token of its link: nobody can read it again.</returns>
    public async Task<string> InviteAsync(Invitation invitation, CancellationToken cancellation = default)
    {
        var token = SecretTokens.New();
        await using var db = databases.CreateDbContext();
        await db.Invitations.Where(i => i.Email == invitation.Email && i.UsedUtc == null).ExecuteDeleteAsync(cancellation);
        (invitation.Key, invitation.TokenHash, invitation.SentUtc, invitation.ExpiresUtc) = (Keys.New(clock), SecretTokens.Hash(token), Now, Now.AddDays(Days));
        db.Invitations.Add(invitation);
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <summary>The token of a link that makes the first administrator; null when there is an editor already.</summary>
    public async Task<string?> SetUpAsync(CancellationToken cancellation = default)
    {
        await using (var db = databases.CreateDbContext())
            if (await db.Editors.AnyAsync(cancellation))
                return null;
        return await InviteAsync(new() { Roles = EditorRoles.Administrator, InvitedBy = "The first start" }, cancellation);
    }

    /// <summary>An invitation that still works; null when there is none with this token.</summary>
    public async Task<Invitation?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        if (!SecretTokens.MayBe(token))
            return null;
        var (hash, now) = (SecretTokens.Hash(token!), Now);
        await using var db = databases.CreateDbContext();
        return await db.Invitations.AsNoTracking().FirstOrDefaultAsync(i => i.TokenHash == hash && i.UsedUtc == null && i.ExpiresUtc > now, cancellation);
    }

    /// <summary>Those that still work, the newest first.</summary>
    public async Task<IReadOnlyList<Invitation>> OpenAsync(CancellationToken cancellation = default)
    {
        var now = Now;
        await using var db = databases.CreateDbContext();
        return await db.Invitations.AsNoTracking().Where(i => i.UsedUtc == null && i.ExpiresUtc > now && i.Email != "").OrderByDescending(i => i.SentUtc).ToListAsync(cancellation);
    }

    /// <summary>Takes one back: its link stops working.</summary>
    /// <returns>Null when there is none to take back: it was used, or somebody else was quicker.</returns>
    public async Task<Invitation?> TakeBackAsync(Guid key, CancellationToken cancellation = default)
    {
        await using var db = databases.CreateDbContext();
        var invitation = await db.Invitations.AsNoTracking().FirstOrDefaultAsync(i => i.Key == key, cancellation);
        return await db.Invitations.Where(i => i.Key == key && i.UsedUtc == null).ExecuteDeleteAsync(cancellation) > 0 ? invitation : null;
    }

    /// <summary>Makes the account. Of two who press at once, one is let in.</summary>
    /// <param name="editor">With the name and address that were typed.</param>
    public async Task<IdentityResult> JoinAsync(Invitation invitation, Editor editor, string password, UserManager<Editor> editors, CancellationToken cancellation = default)
    {
        var now = Now;
        (editor.Id, editor.UserName, editor.EmailConfirmed, editor.LockoutEnabled) = (Keys.New(clock), editor.Email, true, true);
        (editor.Roles, editor.OrganisationKey, editor.CreatedUtc) = (invitation.Roles, invitation.OrganisationKey, now);
        foreach (var validator in editors.PasswordValidators)
            if (await validator.ValidateAsync(editors, editor, password) is { Succeeded: false } weak)
                return weak;

        await using var db = databases.CreateDbContext();
        if (await db.Invitations.Where(i => i.Key == invitation.Key && i.UsedUtc == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedUtc, now), cancellation) == 0)
            return IdentityResult.Failed(new IdentityError { Description = "This link has been used already" });
        var made = await editors.CreateAsync(editor, password);
        if (!made.Succeeded)
            await db.Invitations.Where(i => i.Key == invitation.Key).ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedUtc, (DateTime?)null), cancellation);
        return made;
    }
}
