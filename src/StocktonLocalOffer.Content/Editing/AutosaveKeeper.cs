using System.Text;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>Keeps what somebody has typed and not yet saved. Saving drops it: see <see cref="EditingDesk.SaveAsync"/>.</summary>
public sealed class AutosaveKeeper(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    /// <summary>The longest guide has a tenth of this.</summary>
    public const int LongestForm = 400 * 1024;

    /// <summary>After this nobody comes back for it, and what was typed may be about people.</summary>
    public const int DaysKept = 30;

    // Each is read whole for its name, and nobody has more on the go.
    private const int MostUnsaved = 10;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>False when the form is too large or its type unknown: nothing was kept.</returns>
    public async Task<bool> KeepAsync(TypedForm typed, CancellationToken cancellation = default)
    {
        if (Encoding.UTF8.GetByteCount(typed.Form) > LongestForm || AllDocumentTypes.Find(typed.DocumentType) is null)
            return false;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.BeginPublishingAsync(cancellation);
        var row = await db.Autosaves.FirstOrDefaultAsync(a => a.ItemKey == typed.ItemKey && a.EditorId == typed.EditorId, cancellation)
            ?? db.Autosaves.Add(new() { ItemKey = typed.ItemKey, EditorId = typed.EditorId }).Entity;
        (row.BasedOn, row.DocumentType, row.Form, row.SavedUtc) = (typed.BasedOn, typed.DocumentType, typed.Form, Now);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <returns>Null when there is none, or it is too old.</returns>
    public async Task<Autosave?> FindAsync(Guid itemKey, Guid editorId, CancellationToken cancellation = default)
    {
        var oldest = Now.AddDays(-DaysKept);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Autosaves.AsNoTracking().FirstOrDefaultAsync(a => a.ItemKey == itemKey && a.EditorId == editorId && a.SavedUtc > oldest, cancellation);
    }

    /// <summary>What an editor typed into new entries and never saved, newest first: nothing else leads to it.</summary>
    public async Task<IReadOnlyList<Autosave>> UnsavedAsync(Guid editorId, CancellationToken cancellation = default)
    {
        var oldest = Now.AddDays(-DaysKept);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Autosaves.AsNoTracking()
            .Where(a => a.EditorId == editorId && a.SavedUtc > oldest && !db.ContentItems.Any(i => i.Key == a.ItemKey))
            .OrderByDescending(a => a.SavedUtc).Take(MostUnsaved).ToListAsync(cancellation);
    }

    public async Task DropAsync(Guid itemKey, Guid editorId, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Autosaves.Where(a => a.ItemKey == itemKey && a.EditorId == editorId).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Deletes what is too old, whoever typed it.</summary>
    public async Task ForgetAsync(CancellationToken cancellation = default)
    {
        var oldest = Now.AddDays(-DaysKept);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Autosaves.Where(a => a.SavedUtc <= oldest).ExecuteDeleteAsync(cancellation);
    }
}

/// <summary>A form as it stands in somebody's browser.</summary>
/// <param name="BasedOn">The number of the version it was opened on; 0 for a new entry.</param>
/// <param name="Form">The boxes and what is in them, as JSON.</param>
public sealed record TypedForm(Guid ItemKey, Guid EditorId, int BasedOn, string DocumentType, string Form);
