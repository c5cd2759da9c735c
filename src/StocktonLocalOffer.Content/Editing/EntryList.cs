using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Editing;

/// <summary>Lists of entries: a page of rows, and how many stand in each state. No record is read.</summary>
public sealed class EntryList(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    /// <param name="vocabularies">Values that they do not have are passed over.</param>
    public async Task<EntriesFound> FindAsync(EntryScope scope, EntryQuery query, AllVocabularies vocabularies, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var all = EntryFilters.Apply(scope.Limit(db.ContentItems.AsNoTracking()), query, vocabularies, clock.Today());
        var counts = await EntryStates.CountAsync(all, cancellation);
        var found = all.Where(EntryStates.Is(query.State));
        var total = query.State is { } state ? counts[state] : await found.CountAsync(cancellation);
        var page = PageOf<EntryRow>.Within(query.Page, total);
        var rows = await Sorted(found, query.Sort).Skip((page - 1) * PageOf<EntryRow>.Size).Take(PageOf<EntryRow>.Size)
            .Select(i => new EntryRow
            {
                Key = i.Key,
                DocumentType = i.DocumentType,
                Name = i.Name,
                Slug = i.Slug,
                Status = i.Status,
                Trashed = i.Trashed,
                HasWorking = i.WorkingVersion != null,
                Stage = i.Stage,
                PublishAtUtc = i.PublishAtUtc,
                ChangedBy = i.ChangedBy,
                ChangedUtc = i.ChangedUtc,
                OrganisationKey = i.OrganisationKey,
                CheckedOn = i.CheckedOn,
                NextCheckDue = i.NextCheckDue,
                Sample = i.FilterText.Contains("|sample:yes|"),
            }).ToListAsync(cancellation);
        return new(new(rows, page, total), counts);
    }

    /// <summary>All that a list finds, whatever its page, in its order.</summary>
    public async Task<IReadOnlyList<ListedEntry>> AllAsync(EntryScope scope, EntryQuery query, AllVocabularies vocabularies, int most, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = EntryFilters.Apply(scope.Limit(db.ContentItems.AsNoTracking()), query, vocabularies, clock.Today()).Where(EntryStates.Is(query.State));
        return await Sorted(found, query.Sort).Take(most).Select(i => new ListedEntry(i.Key, i.DocumentType, i.Name)).ToListAsync(cancellation);
    }

    /// <summary>Those of these that are theirs, by name.</summary>
    public async Task<IReadOnlyList<ListedEntry>> TheseAsync(EntryScope scope, IReadOnlyCollection<Guid> keys, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = scope.Limit(db.ContentItems.AsNoTracking()).Where(i => keys.Contains(i.Key));
        return await Sorted(found, EntrySort.Name).Select(i => new ListedEntry(i.Key, i.DocumentType, i.Name)).ToListAsync(cancellation);
    }

    private static IQueryable<ContentItem> Sorted(IQueryable<ContentItem> items, EntrySort sort) => sort switch
    {
        EntrySort.Changed => items.OrderByDescending(i => i.ChangedUtc).ThenBy(i => i.Key),
        EntrySort.CheckDue => items.OrderBy(i => i.NextCheckDue == null).ThenBy(i => i.NextCheckDue).ThenBy(i => i.Key),
#pragma warning disable CA1304, CA1311, CA1862 // The database does it.
        _ => items.OrderBy(i => i.Name.ToLower()).ThenBy(i => i.Key),
#pragma warning restore CA1304, CA1311, CA1862
    };
}

/// <summary>What a list shows.</summary>
/// <param name="Counts">Entries in each state, with every other part of the query applied.</param>
public sealed record EntriesFound(PageOf<EntryRow> Page, IReadOnlyDictionary<EntryState, int> Counts);

/// <summary>An entry that somebody chose, or might.</summary>
public sealed record ListedEntry(Guid Key, string DocumentType, string Name);

/// <summary>An entry in a list.</summary>
public sealed record EntryRow
{
    public required Guid Key { get; init; }
    public required string DocumentType { get; init; }
    public required string Name { get; init; }
    public required string Slug { get; init; }
    public required ContentStatus Status { get; init; }
    public required bool Trashed { get; init; }
    public required bool HasWorking { get; init; }

    /// <summary>Of no meaning without a working version.</summary>
    public required WorkStage Stage { get; init; }

    public required DateTime? PublishAtUtc { get; init; }
    public required string ChangedBy { get; init; }
    public required DateTime ChangedUtc { get; init; }
    public required Guid? OrganisationKey { get; init; }
    public required DateOnly? CheckedOn { get; init; }
    public required DateOnly? NextCheckDue { get; init; }
    public required bool Sample { get; init; }
}
