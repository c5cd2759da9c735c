using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.Audit;

/// <summary>Who did what, and when. Nobody can change it, here or in the database.</summary>
[May(EditorRoles.Administrator)]
public sealed class IndexModel(History history, IDbContextFactory<SiteDb> databases) : EditorPage
{
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Day { get; set; }

    public IReadOnlyList<Editor> Editors { get; private set; } = [];

    public PageOf<AuditEntry> Shown { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await using (var db = databases.CreateDbContext())
            Editors = await db.Editors.AsNoTracking().OrderBy(e => e.Name).ToListAsync(HttpContext.RequestAborted);
        Shown = await history.AuditAsync(new()
        {
            EditorId = Guid.TryParse(Who, out var id) ? id : null,
            Day = DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        }, WriteForm.Number(Request.Query["page"]), HttpContext.RequestAborted);
    }
}
