using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.SignIn;

/// <summary>A new password, by the link of a message.</summary>
public sealed class NewPasswordModel(UserManager<Editor> editors, SessionStore sessions, AuditLog audit) : EditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Field PasswordField => NewPasswordField.Of(ProblemOf("password"));

    public async Task<IActionResult> OnPostAsync()
    {
        var editor = await editors.FindByIdAsync(Id.ToString());
        if (editor is not { Active: true } || Read(Token) is not { } token)
            Wrong("send", "This link does not work any more. Ask for a new one");
        else if (PasswordStrength.Problem(Password ?? "", [editor.Name, editor.Email ?? ""]) is { } weak)
            Wrong("password", weak);
        else if (await MaySendAsync())
        {
            var changed = await editors.ResetPasswordAsync(editor, token, Password!);
            if (changed.Succeeded)
                return await ChangedAsync(editor);
            Wrong("send", "This link does not work any more. Ask for a new one");
        }

        return Page();
    }

    private async Task<IActionResult> ChangedAsync(Editor editor)
    {
        await editors.SetLockoutEndDateAsync(editor, null);
        // Whoever knew the old password is out.
        await sessions.EndAllAsync(editor.Id);
        await audit.WriteAsync(editor.Id, editor.Name, AuditActions.ChangedSignIn, editor.Id, editor.Name, "A new password, by a link.");
        Done = "Your new password works now. Sign in with it.";
        return Redirect(EditorialLinks.SignIn);
    }

    private static string? Read(string? token)
    {
        try
        {
            return token is { Length: > 0 and < 2_000 } ? Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
