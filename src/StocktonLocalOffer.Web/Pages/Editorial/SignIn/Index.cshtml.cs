using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.SignIn;

/// <summary>Signing in, with a password or a passkey.</summary>
public sealed class IndexModel(SignInManager<Editor> signIn, UserManager<Editor> editors, AuditLog audit, VisitorLimits limits, IAntiforgery antiforgery, IOptions<ElsewhereOptions> elsewhere) : EditorPage
{
    // The same for an address that nobody has, a password that is wrong and an account that is locked: what exists here is nobody else's business.
    private const string NotRight = "The e-mail address or the password is not right. After many wrong tries, wait 15 minutes";

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>What the browser answered for a passkey, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public ElsewhereOptions Elsewhere => elsewhere.Value;

    public Field EmailField => new("email", "E-mail address") { Value = Email ?? "", Type = "email", Fill = "username webauthn", Problem = ProblemOf("email"), Most = 254 };

    public Field PasswordField => new("password", "Password") { Value = "", Type = "password", Fill = "current-password", Problem = ProblemOf("password"), Most = PasswordStrength.Longest };

    public IActionResult OnGet() => CurrentEditor.Of(User) is null ? Page() : Redirect(EditorialLinks.After(Back));

    /// <summary>What a browser needs to use a passkey.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() =>
        await antiforgery.IsRequestValidAsync(HttpContext) ? Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json") : BadRequest();

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        if (Credential is not { Length: > 0 and < 20_000 })
            Wrong("send", "The passkey did not work. Try again, or use your password");
        if (!await MayTryAsync())
            return Page();
        var result = await PasskeyAsync();
        if (result.Succeeded)
        {
            await audit.WriteAsync(Me.Id, Me.Name, AuditActions.SignedIn, detail: "With a passkey.");
            return Redirect(EditorialLinks.After(Back));
        }

        await audit.WriteAsync(null, "Somebody", AuditActions.SignInRefused, detail: "With a passkey.");
        Wrong("send", result.IsLockedOut ? Locked : "The passkey did not work. Try again, or use your password");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Email = Typed(Email);
        if (Email.Length == 0)
            Wrong("email", "Type your e-mail address");
        if (string.IsNullOrEmpty(Password))
            Wrong("password", "Type your password");
        if (!await MayTryAsync())
            return Page();
        var editor = Email.Length <= 254 ? await editors.FindByEmailAsync(Email) : null;
        if (editor is null)
        {
            // As slow as for an address that is known.
            editors.PasswordHasher.HashPassword(new(), Password!);
            Wrong("email", NotRight);
            return Page();
        }

        var result = Password!.Length <= PasswordStrength.Longest ? await signIn.PasswordSignInAsync(editor, Password, isPersistent: false, lockoutOnFailure: true) : Microsoft.AspNetCore.Identity.SignInResult.Failed;
        if (result.Succeeded)
        {
            await audit.WriteAsync(editor.Id, editor.Name, AuditActions.SignedIn);
            return Redirect(EditorialLinks.After(Back));
        }

        if (result.RequiresTwoFactor)
            return Redirect($"{EditorialLinks.Code}?{EditorialLinks.Back}={Uri.EscapeDataString(EditorialLinks.After(Back))}");
        // Nothing was compared, so it would be quicker than for an address that nobody has.
        if (result.IsLockedOut || result.IsNotAllowed)
            editors.PasswordHasher.HashPassword(new(), Password);
        await audit.WriteAsync(editor.Id, editor.Name, AuditActions.SignInRefused, detail: result.IsLockedOut ? "Locked after wrong passwords." : "");
        Wrong("email", NotRight);
        return Page();
    }

    internal const string Locked = "There were too many wrong tries. Wait 15 minutes, then try again";

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> PasskeyAsync()
    {
        try
        {
            return await signIn.PasskeySignInAsync(Credential!);
        }
        catch (InvalidOperationException)
        {
            // The page was open for too long: what the browser was asked is forgotten.
            return Microsoft.AspNetCore.Identity.SignInResult.Failed;
        }
    }

    private async Task<bool> MayTryAsync()
    {
        if (Problems.Count == 0 && !limits.TakeSignIn(HttpContext))
            Wrong("send", "There were very many tries from where you are. Wait an hour, then try again");
        return await MaySendAsync();
    }
}
