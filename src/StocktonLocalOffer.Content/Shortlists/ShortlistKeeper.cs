using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Shortlists;

/// <summary>
/// Keeps lists for whoever has their address. There is no account: a token of 128 random bits opens a list, another one reads it.
/// A token that fits no list is an answer (null, false), never a fault.
/// </summary>
public sealed class ShortlistKeeper(IDbContextFactory<SiteDb> databases, TimeProvider clock)
{
    /// <summary>Listings on one list. More than this is a directory, and the site is one already.</summary>
    public const int MostEntries = 40;

    /// <summary>Days after the last use on which a list is forgotten: what its page promises.</summary>
    public const int DaysKept = 180;

    /// <summary>The days that a shared link may work: a week, a month, three months. All are shorter than <see cref="DaysKept"/>.</summary>
    public static IReadOnlyList<int> ShareDays { get; } = [7, 30, 90];

    // More lists in use on one day than there are families here: a machine makes them, and must not fill the disk.
    private const int MostADay = 20_000;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    // The last use that still counts.
    private DateOnly Oldest => Today.AddDays(-DaysKept);

    /// <summary>A new list with one listing.</summary>
    /// <returns>The token that opens it, which is kept nowhere; null when too many lists were made today.</returns>
    public Task<string?> StartAsync(Guid listing, string name, CancellationToken cancellation = default) =>
        StartAsync([new ShortlistEntry { Listing = listing, Name = Cut(name) }], cancellation);

    /// <summary>A new list with the same listings and notes, for whoever may read this one.</summary>
    public async Task<string?> CopyAsync(string token, CancellationToken cancellation = default) =>
        await OpenAsync(token, cancellation) is { RanOut: false } open
            ? await StartAsync(open.Entries.Select((e, i) => new ShortlistEntry { Listing = e.Listing, Name = e.Name, Note = e.Note, Place = i }), cancellation)
            : null;

    /// <summary>The list that a token changes or reads; null when there is none, or it was not used for <see cref="DaysKept"/> days.</summary>
    public async Task<OpenShortlist?> OpenAsync(string token, CancellationToken cancellation = default)
    {
        if (!ShortlistToken.IsOne(token))
            return null;
        var (hash, oldest, today) = (ShortlistToken.Hash(token), Oldest, Today);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Shortlists.AsNoTracking().Include(l => l.Entries).FirstOrDefaultAsync(l => (l.Id == hash || l.ShareId == hash) && l.UsedOn >= oldest, cancellation) is not { } list)
            return null;

        var canChange = list.Id == hash;
        var ranOut = !canChange && list.SharedUntil < today;
        // Reading a shared link is no use of the list: it would live as long as somebody's bookmark.
        if (canChange && list.UsedOn != today)
            await db.Shortlists.Where(l => l.Id == hash).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedOn, today), cancellation);
        return new OpenShortlist
        {
            Entries = ranOut ? [] : [.. Ordered(list)],
            Removed = canChange ? list.Entries.FirstOrDefault(e => e.Removed) : null,
            CanChange = canChange,
            ShareToken = canChange && list.ShareId is not null && list.SharedUntil >= today ? ShortlistToken.ForSharing(token, list.ShareNumber) : "",
            SharedUntil = list.SharedUntil >= today ? list.SharedUntil : null,
            RanOut = ranOut,
        };
    }

    /// <summary>Adds a listing at the end; one that was just taken off comes back with its note.</summary>
    public async Task<ShortlistAdding> AddAsync(string token, Guid listing, string name, CancellationToken cancellation = default)
    {
        var done = ShortlistAdding.Added;
        var found = await ChangeAsync(token, list =>
        {
            var there = list.Entries.Find(e => e.Listing == listing);
            done = there is { Removed: false } ? ShortlistAdding.AlreadyThere
                : Ordered(list).Count() >= MostEntries ? ShortlistAdding.Full
                : ShortlistAdding.Added;
            if (done != ShortlistAdding.Added)
                return;
            list.Entries.RemoveAll(e => e.Removed && e != there);
            if (there is null)
                list.Entries.Add(there = new ShortlistEntry { Listing = listing, Name = Cut(name) });
            (there.Removed, there.Place) = (false, list.Entries.Where(e => e != there).Select(e => e.Place + 1).DefaultIfEmpty().Max());
        }, cancellation);
        return found ? done : ShortlistAdding.NoSuchList;
    }

    /// <summary>One place up or down; the first and the last stay where they are.</summary>
    public Task<bool> MoveAsync(string token, Guid listing, bool up, CancellationToken cancellation = default) => ChangeAsync(token, list =>
    {
        ForgetRemoved(list);
        var order = Ordered(list).ToList();
        var from = order.FindIndex(e => e.Listing == listing);
        var to = from + (up ? -1 : 1);
        if (from < 0 || to < 0 || to >= order.Count)
            return;
        (order[from], order[to]) = (order[to], order[from]);
        for (var i = 0; i < order.Count; i++)
            order[i].Place = i;
    }, cancellation);

    /// <summary>Takes a listing off. It can be put back until the next change.</summary>
    public Task<bool> RemoveAsync(string token, Guid listing, CancellationToken cancellation = default) => ChangeAsync(token, list =>
    {
        ForgetRemoved(list);
        if (list.Entries.Find(e => e.Listing == listing) is { } entry)
            entry.Removed = true;
    }, cancellation);

    /// <summary>Puts back what was taken off last, where it was.</summary>
    public Task<bool> RestoreAsync(string token, CancellationToken cancellation = default) =>
        ChangeAsync(token, list => list.Entries.ForEach(e => e.Removed = false), cancellation);

    /// <summary>Writes notes beside listings; those that are not on the list are ignored.</summary>
    /// <exception cref="ArgumentException">A note is longer than <see cref="ShortlistEntry.LongestNote"/>.</exception>
    public Task<bool> SaveNotesAsync(string token, IReadOnlyDictionary<Guid, string> notes, CancellationToken cancellation = default)
    {
        if (notes.Values.Any(n => n.Length > ShortlistEntry.LongestNote))
            throw new ArgumentException("A note is too long.", nameof(notes));
        return ChangeAsync(token, list =>
        {
            foreach (var entry in list.Entries)
                entry.Note = notes.GetValueOrDefault(entry.Listing, entry.Note);
        }, cancellation);
    }

    /// <summary>Makes a link that only reads; a link made before works no more.</summary>
    /// <param name="days">One of <see cref="ShareDays"/>.</param>
    public Task<bool> ShareAsync(string token, int days, CancellationToken cancellation = default)
    {
        if (!ShareDays.Contains(days))
            throw new ArgumentOutOfRangeException(nameof(days));
        return ChangeAsync(token, list =>
        {
            list.ShareNumber++;
            list.ShareId = ShortlistToken.Hash(ShortlistToken.ForSharing(token, list.ShareNumber));
            list.SharedUntil = Today.AddDays(days);
        }, cancellation);
    }

    /// <summary>The shared link works no more.</summary>
    public Task<bool> StopSharingAsync(string token, CancellationToken cancellation = default) =>
        ChangeAsync(token, list => (list.ShareId, list.SharedUntil) = (null, null), cancellation);

    /// <summary>Deletes the list at once, with everything on it.</summary>
    public async Task DeleteAsync(string token, CancellationToken cancellation = default)
    {
        var id = ShortlistToken.Hash(token);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Shortlists.Where(l => l.Id == id).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Deletes the lists that nobody used for <see cref="DaysKept"/> days.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellation = default)
    {
        var oldest = Oldest;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Shortlists.Where(l => l.UsedOn < oldest).ExecuteDeleteAsync(cancellation);
    }

    private async Task<string?> StartAsync(IEnumerable<ShortlistEntry> entries, CancellationToken cancellation)
    {
        var today = Today;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Shortlists.CountAsync(l => l.UsedOn == today, cancellation) >= MostADay)
            return null;
        var token = ShortlistToken.New();
        db.Shortlists.Add(new Shortlist { Id = ShortlistToken.Hash(token), UsedOn = today, Entries = [.. entries] });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    // Two windows may change a list in the same moment: the second reads it anew and changes what it finds.
    private async Task<bool> ChangeAsync(string token, Action<Shortlist> change, CancellationToken cancellation)
    {
        for (var again = 3; ; again--)
        {
            try
            {
                return await TryChangeAsync(token, change, cancellation);
            }
            catch (DbUpdateException) when (again > 0 && !cancellation.IsCancellationRequested)
            {
            }
        }
    }

    private async Task<bool> TryChangeAsync(string token, Action<Shortlist> change, CancellationToken cancellation)
    {
        var (id, oldest) = (ShortlistToken.Hash(token), Oldest);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Shortlists.Include(l => l.Entries).FirstOrDefaultAsync(l => l.Id == id && l.UsedOn >= oldest, cancellation) is not { } list)
            return false;
        list.UsedOn = Today;
        change(list);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private static IEnumerable<ShortlistEntry> Ordered(Shortlist list) =>
        list.Entries.Where(e => !e.Removed).OrderBy(e => e.Place).ThenBy(e => e.Listing);

    private static void ForgetRemoved(Shortlist list) => list.Entries.RemoveAll(e => e.Removed);

    private static string Cut(string name) => name.Length <= ShortlistEntry.LongestName ? name : name[..ShortlistEntry.LongestName];
}
