using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Forms;
using StocktonLocalOffer.Web.Pages.KeepAList;

namespace StocktonLocalOffer.Web.Pages.Editorial.Account;

/// <summary>Turning on the codes of an authenticator app, and the recovery codes that go with them.</summary>
[May(MayAttribute.SignedIn)]
public sealed class CodesModel(UserManager<Editor> editors, AuditLog audit) : EditorPage
{
    private const int RecoveryCodes = 10;

    [BindProperty]
    public string? Code { get; set; }

    public Editor Editor { get; private set; } = null!;

    /// <summary>What the app needs, for typing in by hand: in groups of four.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Shown once, right after they were made.</summary>
    public IReadOnlyList<string> Fresh { get; private set; } = [];

    public int Left { get; private set; }

    public QrCode Picture => QrCode.Of($"otpauth://totp/Stockton%20Local%20Offer:{Uri.EscapeDataString(Editor.Email!)}?secret={Key.Replace(" ", "", StringComparison.Ordinal)}&issuer=Stockton%20Local%20Offer&digits=6");

    public Field CodeField => new("code", "The 6 digits that the app shows") { Value = Code ?? "", Fill = "one-time-code", Problem = ProblemOf("code"), Most = 10 };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Editor = (await editors.GetUserAsync(User))!;
        if (await editors.GetAuthenticatorKeyAsync(Editor) is null)
            await editors.ResetAuthenticatorKeyAsync(Editor);
        Key = string.Join(' ', (await editors.GetAuthenticatorKeyAsync(Editor))!.Chunk(4).Select(four => new string(four)));
        Left = await editors.CountRecoveryCodesAsync(Editor);
        await next();
    }

    public async Task<IActionResult> OnPostOnAsync()
    {
        var code = string.Concat((Code ?? "").Where(char.IsAsciiDigit));
        if (await MaySendAsync() && !await editors.VerifyTwoFactorTokenAsync(Editor, editors.Options.Tokens.AuthenticatorTokenProvider, code))
            Wrong("code", "This code is not right. Codes change every 30 seconds: type the one that is shown now");
        if (Problems.Count > 0)
            return Page();
        await editors.SetTwoFactorEnabledAsync(Editor, true);
        await audit.WriteAsync(Me, AuditActions.ChangedSignIn, Me.Id, Me.Name, "Codes on.");
        return await RecoverAsync();
    }

    public async Task<IActionResult> OnPostRecoveryAsync()
    {
        if (!Editor.TwoFactorEnabled || !await MaySendAsync())
            return Page();
        await audit.WriteAsync(Me, AuditActions.ChangedSignIn, Me.Id, Me.Name, "New recovery codes.");
        return await RecoverAsync();
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        if (!await MaySendAsync())
            return Page();
        await editors.SetTwoFactorEnabledAsync(Editor, false);
        await editors.ResetAuthenticatorKeyAsync(Editor);
        await audit.WriteAsync(Me, AuditActions.ChangedSignIn, Me.Id, Me.Name, "Codes off.");
        Done = "Codes are off.";
        return Redirect(EditorialLinks.Account);
    }

    private async Task<IActionResult> RecoverAsync()
    {
        Fresh = [.. await editors.GenerateNewTwoFactorRecoveryCodesAsync(Editor, RecoveryCodes) ?? []];
        return Page();
    }
}
