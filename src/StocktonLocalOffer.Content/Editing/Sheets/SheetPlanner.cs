using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing.Sheets;

/// <summary>Says what a table that came back would change. A row tells of changes only to the version that it was made from.</summary>
public sealed class SheetPlanner(IDbContextFactory<SiteDb> databases, EntryOpener opener, PublishedSide published)
{
    private const int ChunkSize = 250;

    public async Task<SheetChanges> ReadAsync(Sheet sheet, By by, CancellationToken cancellation = default)
    {
        var names = new SheetNames(published.Current);
        var read = new SheetChanges();
        var keys = new HashSet<Guid>();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        foreach (var chunk in sheet.Rows.Chunk(ChunkSize))
        {
            var open = await opener.OpenManyAsync([.. chunk.Select(r => KeyOf(r)).OfType<Guid>().Distinct()], by.Scope, cancellation);
            foreach (var row in chunk)
                await RowAsync(row);

            async Task RowAsync(SheetRow row)
            {
                void Refuse(string column, string reason) => read.Refused.Add(new(row.Number, column, reason));
                if (row.Ragged)
                    Refuse("", "It has not as many cells as the first row.");
                else if (KeyOf(row) is not { } key || !open.TryGetValue(key, out var entry))
                    Refuse(SheetColumns.Key, "No entry here has this key.");
                else if (!keys.Add(key))
                    Refuse(SheetColumns.Key, "Another row has this key too.");
                else if (await BaseAsync(db, entry, row, cancellation) is not { } version)
                    Refuse(SheetColumns.Version, "This entry has no such version. Download the list again.");
                else if (Mine(row, entry, version.Document, names, read.Refused) is { } mine)
                    Add(read, row, entry, version, mine);
            }
        }

        return read;
    }

    private static void Add(SheetChanges read, SheetRow row, OpenEntry entry, EntryVersion version, Document mine)
    {
        if (FieldPick.Differing(version.Document, mine).Count == 0)
            read.Unchanged++;
        else if (version.Number == entry.Current.Number)
            read.Rows.Add(new(row.Number, entry.Item.Key, version.Document, mine, mine, null));
        else
            // What only they changed stays; where both did, the row wins, if somebody ticks it after seeing both.
            read.Rows.Add(new(row.Number, entry.Item.Key, version.Document, mine, ThreeWay.Of(version.Document, mine, entry.Current.Document) is var three ? three.Merge(three.Both) : mine, entry.Current));
    }

    // Null when a cell of it cannot be read: half a row is not what somebody meant.
    private static Document? Mine(SheetRow row, OpenEntry entry, Document version, SheetNames names, List<RefusedRow> refused)
    {
        var before = refused.Count;
        var mine = version with { Name = row.Values.TryGetValue(SheetColumns.Name, out var name) ? name.Trim() : version.Name };
        foreach (var (column, text) in row.Values.Where(c => c.Key != SheetColumns.Name && !SheetColumns.Fixed.Contains(c.Key) && SheetColumns.Knows(c.Key)))
        {
            if (SheetColumns.Find(entry.Type, column) is not { } property)
            {
                if (!string.IsNullOrWhiteSpace(text))
                    refused.Add(new(row.Number, column, $"“{entry.Type.Name}” has nothing of this name."));
                continue;
            }

            // What was not touched is not read: it stays what it was to the letter.
            if (Same(text, SheetCell.Write(property, property.Get(version), names)))
                continue;
            var (value, problem) = SheetCell.Read(property, text, names);
            if (problem is not null)
                refused.Add(new(row.Number, column, problem));
            else
                property.Set(mine, value);
        }

        return refused.Count > before ? null : mine;
    }

    private static async Task<EntryVersion?> BaseAsync(SiteDb db, OpenEntry entry, SheetRow row, CancellationToken cancellation)
    {
        if (!int.TryParse(row[SheetColumns.Version].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        if (number == entry.Current.Number)
            return entry.Current;
        var old = await db.ContentVersions.AsNoTracking().FirstOrDefaultAsync(v => v.ItemKey == entry.Item.Key && v.Number == number, cancellation);
        return old is null ? null : EntryVersion.Of(entry.Item.DocumentType, old);
    }

    private static Guid? KeyOf(SheetRow row) => Guid.TryParse(row[SheetColumns.Key].Trim(), out var key) ? key : null;

    private static bool Same(string one, string other) => one.ReplaceLineEndings("\n").Trim() == other.ReplaceLineEndings("\n").Trim();
}

/// <summary>What a table would change.</summary>
public sealed class SheetChanges
{
    /// <summary>Rows that say what their entry says.</summary>
    public int Unchanged { get; internal set; }

    public List<ChangedRow> Rows { get; } = [];

    public List<RefusedRow> Refused { get; } = [];

    /// <summary>The rows as a change to make.</summary>
    /// <param name="seen">For each entry the number of the newest version that somebody saw; null before anybody has.</param>
    public BulkEdit Edit(string file, Func<ChangedRow, bool> take, IReadOnlyDictionary<Guid, int>? seen, bool mayPublish)
    {
        var rows = Rows.Where(r => take(r) && (seen is null || seen.ContainsKey(r.Key))).ToDictionary(r => r.Key);
        return new()
        {
            What = $"From the file {file}",
            MayPublish = mayPublish,
            Entries = [.. rows.Keys.Select(key => new ChosenEntry(key, seen?[key]))],
            Change = entry => rows[entry.Item.Key].After,
        };
    }
}

/// <summary>A row that says something else than its entry.</summary>
/// <param name="Version">What the row was made from.</param>
/// <param name="Mine">The same with what the row says.</param>
/// <param name="After">What the entry would say.</param>
/// <param name="Meanwhile">What the entry says now, when it is another version; null otherwise.</param>
public sealed record ChangedRow(int Number, Guid Key, Document Version, Document Mine, Document After, EntryVersion? Meanwhile)
{
    public bool Clashes => Meanwhile is not null;
}

/// <summary>A row that cannot be taken.</summary>
/// <param name="Column">Empty when it is about the whole row.</param>
public sealed record RefusedRow(int Number, string Column, string Reason);
