using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.People;

/// <summary>Everybody who can sign in, and who is invited.</summary>
[May(EditorRoles.Administrator)]
public sealed class IndexModel(IDbContextFactory<SiteDb> databases, Invitations invitations, AuditLog audit) : EditorPage
{
    [BindProperty]
    public Guid Invitation { get; set; }

    public IReadOnlyList<Editor> Editors { get; private set; } = [];

    public IReadOnlyList<Invitation> Invited { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        if (!await MaySendAsync())
        {
            await LoadAsync();
            return Page();
        }

        if (await invitations.TakeBackAsync(Invitation, HttpContext.RequestAborted) is { } gone)
        {
            await audit.WriteAsync(Me, AuditActions.Uninvited, null, gone.Name, RoleWords.Of(gone.Roles));
            Done = $"The invitation to {gone.Email} is taken back. Its link does not work any more.";
        }
        else
        {
            Done = "That invitation is not open any more. They may have joined, or somebody else has taken it back.";
        }

        return Redirect(EditorialLinks.People);
    }

    private async Task LoadAsync()
    {
        await using var db = databases.CreateDbContext();
        Editors = await db.Editors.AsNoTracking().OrderByDescending(e => e.Active).ThenBy(e => e.Name).ToListAsync(HttpContext.RequestAborted);
        Invited = await invitations.OpenAsync(HttpContext.RequestAborted);
    }
}
