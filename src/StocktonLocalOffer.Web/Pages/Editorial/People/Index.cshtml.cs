using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.People;

/// <summary>Everybody who can sign in, and who is invited.</summary>
[May(EditorRoles.Administrator)]
public sealed class IndexModel(IDbContextFactory<SiteDb> databases, Invitations invitations) : EditorPage
{
    public IReadOnlyList<Editor> Editors { get; private set; } = [];

    public IReadOnlyList<Invitation> Invited { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await using var db = databases.CreateDbContext();
        Editors = await db.Editors.AsNoTracking().OrderByDescending(e => e.Active).ThenBy(e => e.Name).ToListAsync(HttpContext.RequestAborted);
        Invited = await invitations.OpenAsync(HttpContext.RequestAborted);
    }
}
