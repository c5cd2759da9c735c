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
    // Letters and numbers of one: two groups of five.
    private const int RecoveryLength = 10;

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
        var code = string.Concat((Code ?? "").Where(c => char.IsAsciiLetterOrDigit(c))).ToUpperInvariant();
        if (code.Length == 0)
            Wrong("code", "Type the code");
        else if (!limits.TakeSignIn(HttpContext))
            Wrong("code", "There were very many tries from where you are. Wait an hour, then try again");
        if (!await MaySendAsync())
            return Page();

        // A recovery code is longer and has letters, and a hyphen that people leave out.
        var recovery = code.Length == RecoveryLength || code.Any(char.IsAsciiLetter);
        var result = recovery
            ? await signIn.TwoFactorRecoveryCodeSignInAsync(code.Length == RecoveryLength ? $"{code[..5]}-{code[5..]}" : code)
            : await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        if (result.Succeeded)
        {
            await audit.WriteAsync(editor.Id, editor.Name, AuditActions.SignedIn, detail: recovery ? "With a recovery code." : "With a code.");
            return Redirect(EditorialLinks.After(Back));
        }

        await audit.WriteAsync(editor.Id, editor.Name, AuditActions.SignInRefused, detail: "A wrong code.");
        Wrong("code", (result.IsLockedOut, recovery) switch
        {
            (true, _) => IndexModel.Locked,
            (_, true) => "This recovery code is not right. Each works once: type one that you have not used yet, with all its 10 letters and numbers",
            _ => "This code is not right. Codes change every 30 seconds: type the one that is shown now",
        });
        return Page();
    }
}
