using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.Account;

/// <summary>How I sign in, and where I am signed in.</summary>
[May(MayAttribute.SignedIn)]
public sealed class IndexModel(UserManager<Editor> editors, SessionStore sessions, AuditLog audit) : EditorPage
{
    [BindProperty]
    public Guid Session { get; set; }

    [BindProperty]
    public string? OldPassword { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Editor Editor { get; private set; } = null!;

    public IReadOnlyList<EditorSession> Sessions { get; private set; } = [];

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public int RecoveryCodesLeft { get; private set; }

    public Field OldPasswordField => new("oldPassword", "Password you have now") { Value = "", Type = "password", Fill = "current-password", Problem = ProblemOf("oldPassword"), Most = PasswordStrength.Longest };

    public Field PasswordField => NewPasswordField.Of(ProblemOf("password"));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Editor = (await editors.GetUserAsync(User))!;
        Sessions = await sessions.OfAsync(Me.Id);
        Passkeys = await editors.GetPasskeysAsync(Editor);
        RecoveryCodesLeft = await editors.CountRecoveryCodesAsync(Editor);
        await next();
    }

    public async Task<IActionResult> OnPostPasswordAsync()
    {
        if (PasswordStrength.Problem(Password ?? "", [Editor.Name, Editor.Email ?? ""]) is { } weak)
            Wrong("password", weak);
        if (!await MaySendAsync())
            return Page();
        var changed = await editors.ChangePasswordAsync(Editor, OldPassword ?? "", Password!);
        if (!changed.Succeeded)
        {
            Wrong("oldPassword", "This is not the password you have now");
            return Page();
        }

        await sessions.EndAllAsync(Me.Id, SessionStore.KeyOf(User) ?? default);
        await audit.WriteAsync(Me, AuditActions.ChangedSignIn, Me.Id, Me.Name, "A new password.");
        Done = "Your new password works now. Every other browser is signed out.";
        return Redirect(EditorialLinks.Account);
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (await MaySendAsync() && await sessions.EndAsync(Me.Id, Session, HttpContext.RequestAborted))
        {
            await audit.WriteAsync(Me, AuditActions.SessionEnded, Me.Id, Me.Name);
            Done = "That browser is signed out.";
        }

        return Redirect(EditorialLinks.Account);
    }
}
