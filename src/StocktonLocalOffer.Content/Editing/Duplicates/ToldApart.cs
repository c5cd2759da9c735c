using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>What somebody has said are two entries, though they look alike.</summary>
public sealed class ToldApart(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    internal static (Guid First, Guid Second) Pair(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    /// <summary>These pairs without those that are two.</summary>
    public async Task<IReadOnlyList<Likeness>> LeaveOutAsync(IReadOnlyList<Likeness> pairs, CancellationToken cancellation = default)
    {
        if (pairs.Count == 0)
            return pairs;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var apart = (await db.NotTheSame.AsNoTracking().Select(n => new { n.First, n.Second }).ToListAsync(cancellation)).Select(n => (n.First, n.Second)).ToHashSet();
        return [.. pairs.Where(p => !apart.Contains(p.Keys))];
    }

    /// <returns>False when one of them is not there, or not theirs.</returns>
    public async Task<bool> SayAsync(Guid one, Guid other, By by, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.BeginPublishingAsync(cancellation);
        var items = await db.ContentItems.AsNoTracking().Where(i => i.Key == one || i.Key == other).ToListAsync(cancellation);
        if (items.Count < 2 || !items.TrueForAll(by.Scope.May))
            return false;
        var (first, second) = Pair(one, other);
        // Two people may say it at once.
        if (await db.NotTheSame.AnyAsync(n => n.First == first && n.Second == second, cancellation))
            return true;
        var now = clock.GetUtcNow().UtcDateTime;
        db.NotTheSame.Add(new() { First = first, Second = second, SaidBy = by.Name, Utc = now });
        db.AuditLog.Add(by.Did(AuditActions.ToldApart, one, items.First(i => i.Key == one).Name, $"From {items.First(i => i.Key == other).Name}", now));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
