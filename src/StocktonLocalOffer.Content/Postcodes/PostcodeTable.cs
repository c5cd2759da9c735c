using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Postcodes;

/// <summary>
/// The imported postcodes, in memory: a postcode area is some ten thousand, one or two megabytes. Empty until a Code-Point
/// Open file is imported; without it a postcode is understood by its sector.
/// </summary>
public sealed class PostcodeTable(IDbContextFactory<SiteDb> databases)
{
    private volatile FrozenDictionary<string, PostcodeEntry>? _entries;

    /// <summary>The entry of a full postcode, with or without its space; null when it is not in the table.</summary>
    public PostcodeEntry? Find(string postcode) => Entries.GetValueOrDefault(WithoutSpace(postcode));

    public int Count => Entries.Count;

    /// <summary>Replaces every postcode of the postcode areas in the entries ("TS") and leaves other areas alone, all or nothing.</summary>
    public async Task ReplaceAsync(IReadOnlyCollection<PostcodeEntry> entries, Action<int, int>? progress = null, CancellationToken cancellation = default)
    {
        const int chunk = 2_000; // Enough that the journey to the database no longer counts, and little memory.
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var start in entries.Select(e => AreaOf(e.Postcode)).Distinct().SelectMany(Starts))
            await db.Postcodes.Where(p => p.Postcode.StartsWith(start)).ExecuteDeleteAsync(cancellation);

        var done = 0;
        foreach (var part in entries.Chunk(chunk))
        {
            db.Postcodes.AddRange(part.Select(RowOf));
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
            progress?.Invoke(done += part.Length, entries.Count);
        }

        await transaction.CommitAsync(cancellation);
        _entries = null;
    }

    private FrozenDictionary<string, PostcodeEntry> Entries => _entries ??= Load();

    private FrozenDictionary<string, PostcodeEntry> Load()
    {
        using var db = databases.CreateDbContext();
        return db.Postcodes.AsNoTracking().AsEnumerable()
            .Select(p => new PostcodeEntry(p.Postcode, new Point(p.Latitude, p.Longitude), p.WardCode) { CouncilCode = p.CouncilCode, Approximate = p.Approximate })
            .ToFrozenDictionary(p => p.Postcode, StringComparer.OrdinalIgnoreCase);
    }

    private static PostcodeRow RowOf(PostcodeEntry entry) => new()
    {
        Postcode = WithoutSpace(entry.Postcode),
        Latitude = entry.Point.Latitude,
        Longitude = entry.Point.Longitude,
        WardCode = entry.WardCode,
        CouncilCode = entry.CouncilCode,
        Approximate = entry.Approximate,
    };

    private static string WithoutSpace(string postcode) => postcode.Replace(" ", "", StringComparison.Ordinal);

    // With the digit that must follow, because "S" is not "SR".
    private static IEnumerable<string> Starts(string area) => Enumerable.Range(0, 10).Select(digit => $"{area}{digit}");

    private static string AreaOf(string postcode) => new([.. postcode.TakeWhile(char.IsLetter)]);
}
