using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.Account;

/// <summary>My passkeys. Making one needs a script, since only a browser can.</summary>
[May(MayAttribute.SignedIn)]
public sealed class PasskeysModel(UserManager<Editor> editors, SignInManager<Editor> signIn, IAntiforgery antiforgery, AuditLog audit, ILogger<PasskeysModel> log) : EditorPage
{
    // Enough for every machine that somebody works on.
    private const int Most = 10;

    /// <summary>What the browser answered, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty]
    public string? Id { get; set; }

    public Editor Editor { get; private set; } = null!;

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public static string IdOf(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Editor = (await editors.GetUserAsync(User))!;
        Passkeys = await editors.GetPasskeysAsync(Editor);
        await next();
    }

    /// <summary>What a browser needs to make a passkey.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => await antiforgery.IsRequestValidAsync(HttpContext)
        ? Content(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = Editor.Id.ToString(), Name = Editor.Email!, DisplayName = Editor.Name }), "application/json")
        : BadRequest();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Passkeys.Count >= Most)
            Wrong("send", "You have 10 passkeys. Take one away first");
        if (Credential is not { Length: > 0 and < 20_000 })
            Wrong("send", "The browser made no passkey. Try again");
        if (!await MaySendAsync())
            return Page();
        var (passkey, failure) = await MakeAsync();
        if (passkey is null || !(await SaveAsync(passkey)).Succeeded)
        {
            log.LogWarning(failure, "A passkey of {Editor} could not be kept", Editor.Id);
            Wrong("send", "The passkey could not be kept. Try again");
            return Page();
        }

        await audit.WriteAsync(Me, AuditActions.ChangedSignIn, Me.Id, Me.Name, "A new passkey.");
        Done = "Your passkey works now. Use it the next time you sign in.";
        return Redirect(EditorialLinks.Passkeys);
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (await MaySendAsync() && Passkeys.FirstOrDefault(p => IdOf(p) == Id) is { } passkey)
        {
            await editors.RemovePasskeyAsync(Editor, passkey.CredentialId);
            await audit.WriteAsync(Me, AuditActions.ChangedSignIn, Me.Id, Me.Name, "A passkey taken away.");
            Done = "That passkey does not work any more.";
        }

        return Redirect(EditorialLinks.Passkeys);
    }

    private async Task<(UserPasskeyInfo? Passkey, Exception? Failure)> MakeAsync()
    {
        try
        {
            var made = await signIn.PerformPasskeyAttestationAsync(Credential!);
            return (made.Passkey, made.Failure);
        }
        catch (InvalidOperationException late)
        {
            // The page was open for too long: what the browser was asked is forgotten.
            return (null, late);
        }
    }

    private async Task<IdentityResult> SaveAsync(UserPasskeyInfo passkey)
    {
        passkey.Name = BrowserNames.Of(Request.Headers.UserAgent.ToString());
        return await editors.AddOrUpdatePasskeyAsync(Editor, passkey);
    }
}
