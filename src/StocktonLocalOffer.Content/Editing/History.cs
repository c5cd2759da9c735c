using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>What was saved, and who did what. Lists read no record.</summary>
public sealed class History(IDbContextFactory<SiteDb> databases)
{
    /// <summary>The versions of an entry, newest first. Empty when the entry is not theirs.</summary>
    public async Task<PageOf<VersionRow>> VersionsAsync(Guid key, EntryScope scope, int page = 1, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var versions = db.ContentVersions.Where(v => v.ItemKey == key && scope.Limit(db.ContentItems).Any(i => i.Key == key));
        return await PageAsync(versions.OrderByDescending(v => v.Number), page, v => new VersionRow(v.Number, v.Name, v.State, v.SavedUtc, v.SavedBy, v.Note), cancellation);
    }

    /// <returns>Null when there is no such version, or the entry is not theirs.</returns>
    public async Task<EntryVersion?> VersionAsync(Guid key, int number, EntryScope scope, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var item = await db.ContentItems.AsNoTracking().FirstOrDefaultAsync(i => i.Key == key, cancellation);
        if (item is null || !scope.May(item))
            return null;
        var row = await db.ContentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.ItemKey == key && v.Number == number, cancellation);
        return row is null ? null : EntryVersion.Of(item.DocumentType, row);
    }

    /// <summary>The audit log, newest first. It is for those who see every entry: a provider's page asks for one entry, after opening it.</summary>
    public async Task<PageOf<AuditEntry>> AuditAsync(AuditQuery query, int page = 1, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        IQueryable<AuditEntry> log = db.AuditLog.AsNoTracking();
        if (query.About is { } key)
            log = log.Where(a => a.AboutKey == key);
        if (query.EditorId is { } editor)
            log = log.Where(a => a.EditorId == editor);
        if (query.Action.Length > 0)
            log = log.Where(a => a.Action == query.Action);
        if (query.Day is { } day)
        {
            var from = SiteClock.StartOf(day);
            log = log.Where(a => a.Utc >= from);
        }

        // The last day of all has none after it.
        if (query.Day is { } last && last < DateOnly.MaxValue)
        {
            var to = SiteClock.StartOf(last.AddDays(1));
            log = log.Where(a => a.Utc < to);
        }

        return await PageAsync(log.OrderByDescending(a => a.Number), page, a => a, cancellation);
    }

    private static async Task<PageOf<TRow>> PageAsync<T, TRow>(IQueryable<T> all, int page, Expression<Func<T, TRow>> row, CancellationToken cancellation)
    {
        var total = await all.CountAsync(cancellation);
        page = PageOf<TRow>.Within(page, total);
        return new(await all.Skip((page - 1) * PageOf<TRow>.Size).Take(PageOf<TRow>.Size).Select(row).ToListAsync(cancellation), page, total);
    }
}

/// <summary>A version in a list: who, when and why, not what.</summary>
public sealed record VersionRow(int Number, string Name, VersionState State, DateTime SavedUtc, string SavedBy, string Note);

/// <summary>What to look for in the audit log; what is left out is not asked for.</summary>
public sealed record AuditQuery
{
    public Guid? About { get; init; }
    public Guid? EditorId { get; init; }

    /// <summary>One of <see cref="AuditActions"/>.</summary>
    public string Action { get; init; } = "";

    /// <summary>As the clocks of the borough show it.</summary>
    public DateOnly? Day { get; init; }
}
