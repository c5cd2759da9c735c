using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Gaps;

/// <summary>Counts searches that found nothing or little, and forgets them in time.</summary>
public sealed class GapKeeper(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    /// <summary>Days a row is kept, its own included: what the privacy page promises.</summary>
    public const int DaysKept = 90;

    // A council's worth of honest gaps is a few dozen a day; a machine that makes addresses up must not fill the disk.
    private const int MostADay = 1_000;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    // The first day that may still be there.
    private DateOnly Oldest => Today.AddDays(1 - DaysKept);

    /// <summary>Adds one to the count of the same gap on the same day. The day of what is given is set to today.</summary>
    public async Task AddAsync(SearchGap gap, CancellationToken cancellation = default)
    {
        gap.Day = Today;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await CountUpAsync(db, gap, cancellation) || await db.SearchGaps.CountAsync(g => g.Day == gap.Day, cancellation) >= MostADay)
            return;
        gap.Times = 1;
        db.SearchGaps.Add(gap);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Another node was first with the same gap; any other fault comes up again here.
            db.ChangeTracker.Clear();
            if (!await CountUpAsync(db, gap, cancellation))
                throw;
        }
    }

    /// <summary>Deletes what is older than <see cref="DaysKept"/>.</summary>
    /// <returns>How many rows went.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellation = default)
    {
        var oldest = Oldest;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.SearchGaps.Where(g => g.Day < oldest).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>What was looked for and not found, most often first. Never older than <see cref="DaysKept"/>, even when not yet deleted.</summary>
    public async Task<GapReport> ReportAsync(CancellationToken cancellation = default)
    {
        var oldest = Oldest;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await db.SearchGaps.AsNoTracking().Where(g => g.Day >= oldest).ToListAsync(cancellation);
        return GapReport.Of(rows);
    }

    private static async Task<bool> CountUpAsync(SiteDb db, SearchGap gap, CancellationToken cancellation) => await db.SearchGaps
        .Where(g => g.Day == gap.Day && g.Words == gap.Words && g.Filters == gap.Filters && g.Place == gap.Place)
        .ExecuteUpdateAsync(set => set.SetProperty(g => g.Times, g => g.Times + 1).SetProperty(g => g.Found, gap.Found), cancellation) > 0;
}
