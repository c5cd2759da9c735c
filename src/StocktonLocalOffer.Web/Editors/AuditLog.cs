using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>Writes down what was done to people and sign-ins. What is done to entries, the Publisher writes itself.</summary>
public sealed class AuditLog(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    public Task WriteAsync(CurrentEditor who, string action, Guid? about, string name, string detail = "") => WriteAsync(who.Id, who.Name, action, about, name, detail);

    public async Task WriteAsync(Guid? editor, string who, string action, Guid? about = null, string name = "", string detail = "")
    {
        await using var db = databases.CreateDbContext();
        db.AuditLog.Add(new() { Utc = clock.GetUtcNow().UtcDateTime, EditorId = editor, Who = who, Action = action, AboutKey = about, AboutName = name, Detail = detail });
        await db.SaveChangesAsync();
    }
}
