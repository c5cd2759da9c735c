using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.People;

/// <summary>What one person may do, where they are signed in, and that they have left.</summary>
[May(EditorRoles.Administrator)]
public sealed class PersonModel(PublishedSide published, UserManager<Editor> editors, IDbContextFactory<SiteDb> databases, SessionStore sessions, AuditLog audit) : RolesForm(published)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Session { get; set; }

    public Editor Person { get; private set; } = null!;

    public IReadOnlyList<EditorSession> Sessions { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await editors.FindByIdAsync(Id.ToString()) is not { } person)
        {
            context.Result = NotFound();
            return;
        }

        Person = person;
        Sessions = await sessions.OfAsync(Id);
        await next();
    }

    public void OnGet()
    {
        Roles = [.. RoleWords.All.Where(r => Person.Roles.HasFlag(r.Role)).Select(r => RoleWords.Id(r.Role))];
        Organisation = NameOf(Person.OrganisationKey);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        CheckRoles();
        if (!Ticked.HasFlag(EditorRoles.Administrator) && await IsLastAdministratorAsync())
            Wrong("roles", "This is the last administrator. Make somebody else one first");
        if (!await MaySendAsync())
            return Page();

        var before = RoleWords.Of(Person.Roles);
        (Person.Roles, Person.OrganisationKey) = (Ticked, Ticked.HasFlag(EditorRoles.Provider) ? OrganisationKey() : null);
        if (!await ChangedAsync("send", $"From {before} to {RoleWords.Of(Person.Roles)}."))
            return Page();
        Done = $"{Person.Name} is now: {RoleWords.Of(Person.Roles)}. They have to sign in again.";
        return Redirect(EditorialLinks.People);
    }

    public async Task<IActionResult> OnPostLeftAsync()
    {
        if (Person.Active && await IsLastAdministratorAsync())
            Wrong("left", "This is the last administrator. Make somebody else one first");
        if (!await MaySendAsync())
        {
            OnGet();
            return Page();
        }

        Person.Active = !Person.Active;
        if (!await ChangedAsync("left", Person.Active ? "Is back." : "Has left."))
        {
            Person.Active = !Person.Active;
            OnGet();
            return Page();
        }

        Done = Person.Active ? $"{Person.Name} can sign in again." : $"{Person.Name} cannot sign in any more. What they wrote stays, with their name.";
        return Redirect(EditorialLinks.People);
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (await MaySendAsync() && await sessions.EndAsync(Id, Session, HttpContext.RequestAborted))
        {
            await audit.WriteAsync(Me, AuditActions.SessionEnded, Id, Person.Name);
            Done = "That browser is signed out.";
        }

        return Redirect(EditorialLinks.Person(Id));
    }

    /// <summary>For somebody who has lost their phone and the recovery codes.</summary>
    public async Task<IActionResult> OnPostCodesAsync()
    {
        if (!await MaySendAsync() || !IsSaved(await editors.SetTwoFactorEnabledAsync(Person, false), "codes"))
        {
            OnGet();
            return Page();
        }

        // Whoever has found the phone has codes that are good for nothing, even when they are turned on again.
        await editors.ResetAuthenticatorKeyAsync(Person);
        await audit.WriteAsync(Me, AuditActions.ChangedSignIn, Id, Person.Name, "Codes taken away.");
        Done = $"{Person.Name} signs in with the password alone now. Ask them to turn codes on again.";
        return Redirect(EditorialLinks.Person(Id));
    }

    // What a session may do is written in it, so it ends here.
    private async Task<bool> ChangedAsync(string field, string what)
    {
        if (!IsSaved(await editors.UpdateAsync(Person), field))
            return false;
        await sessions.EndAllAsync(Id);
        await audit.WriteAsync(Me, AuditActions.ChangedPerson, Id, Person.Name, what);
        return true;
    }

    private bool IsSaved(IdentityResult result, string field)
    {
        if (!result.Succeeded)
            Wrong(field, "It could not be saved, and nothing has changed. Somebody else may have been quicker: look again, then press the button again");
        return result.Succeeded;
    }

    private async Task<bool> IsLastAdministratorAsync()
    {
        await using var db = databases.CreateDbContext();
        var others = await db.Editors.AsNoTracking().Where(e => e.Active && e.Id != Id).Select(e => e.Roles).ToListAsync(HttpContext.RequestAborted);
        return Person.Active && Person.Roles.HasFlag(EditorRoles.Administrator) && !others.Any(r => r.HasFlag(EditorRoles.Administrator));
    }
}
