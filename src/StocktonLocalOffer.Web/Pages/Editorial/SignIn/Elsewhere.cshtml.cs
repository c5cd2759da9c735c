using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.SignIn;

/// <summary>Signing in with an account of the council. It lets in only people who are editors here already.</summary>
public sealed class ElsewhereModel(SignInManager<Editor> signIn, UserManager<Editor> editors, AuditLog audit, IOptions<ElsewhereOptions> options) : EditorPage
{
    public IActionResult OnGet(string? back) => options.Value.On
        ? Challenge(signIn.ConfigureExternalAuthenticationProperties(ElsewhereOptions.Scheme, $"{EditorialLinks.Elsewhere}?handler=back&{EditorialLinks.Back}={Uri.EscapeDataString(EditorialLinks.After(back))}"), ElsewhereOptions.Scheme)
        : NotFound();

    public async Task<IActionResult> OnGetBackAsync(string? back)
    {
        if (!options.Value.On)
            return NotFound();
        if (await signIn.GetExternalLoginInfoAsync() is not { } account)
        {
            Wrong("send", $"Signing in with {options.Value.Name} did not come to an end. Try it again");
            return Page();
        }

        var editor = await editors.FindByLoginAsync(account.LoginProvider, account.ProviderKey) ?? await FirstTimeAsync(account);
        if (editor is not { Active: true })
        {
            Wrong("send", "Your account is not known here. Ask an administrator of the Local Offer to invite you");
            return Page();
        }

        // Its own second step, if it has one, was taken there.
        await signIn.SignInAsync(editor, isPersistent: false, account.LoginProvider);
        await audit.WriteAsync(editor.Id, editor.Name, AuditActions.SignedIn, detail: $"With {options.Value.Name}.");
        return Redirect(EditorialLinks.After(back));
    }

    private async Task<Editor?> FirstTimeAsync(ExternalLoginInfo account)
    {
        // An address that its server has not checked is anybody's.
        var verified = account.Principal.FindFirstValue("email_verified") ?? (options.Value.TrustAddresses ? "true" : "");
        if (!verified.Equals("true", StringComparison.OrdinalIgnoreCase))
            return null;
        if ((account.Principal.FindFirstValue(ClaimTypes.Email) ?? account.Principal.FindFirstValue("email")) is not { Length: > 0 } email || await editors.FindByEmailAsync(email) is not { } editor)
            return null;
        await editors.AddLoginAsync(editor, account);
        return editor;
    }
}
