using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.SignIn;

/// <summary>Signing out, by the button that stands on every page.</summary>
public sealed class OutModel(SignInManager<Editor> signIn, AuditLog audit) : EditorPage
{
    public IActionResult OnGet() => CurrentEditor.Of(User) is null ? Redirect(EditorialLinks.SignIn) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await MaySendAsync())
            return Page();
        if (CurrentEditor.Of(User) is { } editor)
            await audit.WriteAsync(editor.Id, editor.Name, AuditActions.SignedOut);
        await signIn.SignOutAsync();
        Done = "You are signed out.";
        return Redirect(EditorialLinks.SignIn);
    }
}
