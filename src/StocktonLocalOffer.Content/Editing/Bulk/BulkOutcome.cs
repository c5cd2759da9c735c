using System.Text.Json;
using StocktonLocalOffer.Content.Database.Editing;

namespace StocktonLocalOffer.Content.Editing.Bulk;

/// <summary>What became of one entry.</summary>
/// <param name="After">Null when nothing was written; then it is said why.</param>
public sealed record BulkOutcome(Guid Key, string Name, BulkVersions? Before, BulkVersions? After, string Said = "")
{
    public bool Changed => After is not null;
}

/// <summary>A change of many entries that was made.</summary>
/// <param name="EditorId">Who made it.</param>
public sealed record BulkDone(Guid Key, string What, string By, Guid? EditorId, DateTime Utc, DateTime? UndoneUtc, IReadOnlyList<BulkOutcome> Entries)
{
    public int Changed => Entries.Count(e => e.Changed);

    public int Left => Entries.Count - Changed;

    internal static BulkDone Of(BulkChange row)
    {
        var kept = JsonSerializer.Deserialize<Kept>(row.Entries, JsonSerializerOptions.Web)!;
        return new(row.Key, row.What, row.By, kept.EditorId, row.Utc, row.UndoneUtc, kept.Entries);
    }

    internal static string Json(Guid? editorId, IReadOnlyList<BulkOutcome> entries) => JsonSerializer.Serialize(new Kept(editorId, entries), JsonSerializerOptions.Web);

    private sealed record Kept(Guid? EditorId, IReadOnlyList<BulkOutcome> Entries);
}
