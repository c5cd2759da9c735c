using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.SignIn;

/// <summary>The second step: a code of the authenticator app, or a recovery code.</summary>
public sealed class CodeModel(SignInManager<Editor> signIn, AuditLog audit, VisitorLimits limits) : EditorPage
{
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public Field CodeField => new("code", "Code") { Hint = "6 digits from the app on your phone, or one of your recovery codes", Value = Code ?? "", Fill = "one-time-code", Problem = ProblemOf("code"), Most = 40 };

    public async Task<IActionResult> OnGetAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect(EditorialLinks.SignIn) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } editor)
            return Redirect(EditorialLinks.SignIn);
        var code = string.Concat((Code ?? "").Where(c => char.IsAsciiLetterOrDigit(c)));
        if (code.Length == 0)
            Wrong("code", "Type the code");
        else if (!limits.TakeSignIn(HttpContext))
            Wrong("code", "There were very many tries from where you are. Wait an hour, then try again");
        if (!await MaySendAsync())
            return Page();

        // A recovery code is longer, with a hyphen that people leave out.
        var recovery = code.Length > 6;
        var result = recovery
            ? await signIn.TwoFactorRecoveryCodeSignInAsync(code.Length == 10 ? $"{code[..5]}-{code[5..]}" : code)
            : await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        if (result.Succeeded)
        {
            await audit.WriteAsync(editor.Id, editor.Name, AuditActions.SignedIn, detail: recovery ? "With a recovery code." : "With a code.");
            return Redirect(EditorialLinks.After(Back));
        }

        await audit.WriteAsync(editor.Id, editor.Name, AuditActions.SignInRefused, detail: "A wrong code.");
        Wrong("code", result.IsLockedOut ? IndexModel.Locked : "This code is not right. Codes change every 30 seconds: type the one that is shown now");
        return Page();
    }
}
