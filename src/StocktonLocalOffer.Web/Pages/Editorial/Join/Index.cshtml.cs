using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Forms;

namespace StocktonLocalOffer.Web.Pages.Editorial.Join;

/// <summary>Becoming an editor, by the link of an invitation or of the first start.</summary>
public sealed class IndexModel(Invitations invitations, UserManager<Editor> editors, SignInManager<Editor> signIn, AuditLog audit) : EditorPage
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Invitation? Found { get; private set; }

    /// <summary>The first start knows no address: whoever holds the link says theirs.</summary>
    public bool AsksEmail => Found is { Email: "" };

    public Field NameField => new("name", "Your name") { Hint = "As others see it beside what you write.", Value = Name ?? "", Fill = "name", Problem = ProblemOf("name"), Most = Editor.LongestName };

    public Field EmailField => new("email", "E-mail address") { Value = Email ?? "", Type = "email", Fill = "email", Problem = ProblemOf("email"), Most = 254 };

    public Field PasswordField => NewPasswordField.Of(ProblemOf("password"));

    public async Task<IActionResult> OnGetAsync()
    {
        Found = await invitations.FindAsync(Token, HttpContext.RequestAborted);
        Name = Found?.Name;
        if (Found is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Found = await invitations.FindAsync(Token, HttpContext.RequestAborted);
        if (Found is null)
            return await OnGetAsync();
        (Name, Email) = (Typed(Name), AsksEmail ? Typed(Email) : Found.Email);
        CheckText("name", "Your name", Name, Editor.LongestName, "Type your name");
        CheckEmail("email", Email, "Type your e-mail address");
        if (PasswordStrength.Problem(Password ?? "", [Name, Email]) is { } weak)
            Wrong("password", weak);
        if (!await MaySendAsync())
            return Page();

        var editor = new Editor { Name = Name, Email = Email };
        var made = await invitations.JoinAsync(Found, editor, Password!, editors, HttpContext.RequestAborted);
        if (!made.Succeeded)
        {
            foreach (var error in made.Errors.Take(1))
                Wrong("email", error.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) ? "An editor has this address already. Sign in with it" : error.Description);
            return Page();
        }

        await audit.WriteAsync(editor.Id, editor.Name, AuditActions.Joined, editor.Id, RoleWords.Of(editor.Roles));
        await signIn.SignInAsync(editor, isPersistent: false);
        Done = "Welcome. Now make your account safer: add a passkey or codes of an app.";
        return Redirect(EditorialLinks.Account);
    }
}
