using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>What each state of a list means: said once, asked of the database for the rows and here for the counts.</summary>
internal static class EntryStates
{
    private static readonly Expression<Func<ContentItem, bool>> NotTrashed = i => !i.Trashed;

    private static readonly Dictionary<EntryState, Expression<Func<ContentItem, bool>>> States = new()
    {
        [EntryState.Published] = i => !i.Trashed && i.Status == ContentStatus.Published,
        [EntryState.Draft] = i => !i.Trashed && i.Status == ContentStatus.Draft,
        [EntryState.Waiting] = i => !i.Trashed && i.WorkingVersion != null && i.Stage == WorkStage.Submitted,
        [EntryState.Returned] = i => !i.Trashed && i.WorkingVersion != null && i.Stage == WorkStage.Returned,
        [EntryState.Scheduled] = i => !i.Trashed && i.PublishAtUtc != null,
        [EntryState.TakenDown] = i => !i.Trashed && i.Status == ContentStatus.Removed,
        [EntryState.Trashed] = i => i.Trashed,
        [EntryState.Working] = i => !i.Trashed && i.WorkingVersion != null,
    };

    private static readonly Dictionary<EntryState, Func<ContentItem, bool>> Compiled = States.ToDictionary(s => s.Key, s => s.Value.Compile());

    public static Expression<Func<ContentItem, bool>> Is(EntryState? state) => state is { } one ? States[one] : NotTrashed;

    public static async Task<IReadOnlyDictionary<EntryState, int>> CountAsync(IQueryable<ContentItem> items, CancellationToken cancellation)
    {
        // At most some dozens of groups, read in one pass over the rows.
        var groups = await items
            .GroupBy(i => new { i.Status, i.Trashed, i.Stage, Works = i.WorkingVersion != null, Waits = i.PublishAtUtc != null })
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var standIns = groups.ConvertAll(g => (g.Count, Item: new ContentItem
        {
            Status = g.Key.Status,
            Trashed = g.Key.Trashed,
            Stage = g.Key.Stage,
            WorkingVersion = g.Key.Works ? 1 : null,
            PublishAtUtc = g.Key.Waits ? DateTime.UnixEpoch : null,
        }));
        return Compiled.ToDictionary(s => s.Key, s => standIns.Where(g => s.Value(g.Item)).Sum(g => g.Count));
    }
}
