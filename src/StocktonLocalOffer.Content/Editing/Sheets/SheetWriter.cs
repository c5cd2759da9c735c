using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing.Sheets;

/// <summary>Writes entries as a table for a spreadsheet, one to a row: as a form would show each.</summary>
public sealed class SheetWriter(EntryList list, EntryOpener opener, PublishedSide published)
{
    private const int ChunkSize = 250;

    // No NewLine: with one of its own the writer leaves a cell of several lines without quotes.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture);

    /// <param name="state">Where an entry stands, in words.</param>
    public async Task WriteAsync(Stream to, EntryScope scope, EntryQuery query, Func<ContentItem, string> state, CancellationToken cancellation = default)
    {
        var now = published.Current;
        var names = new SheetNames(now);
        var entries = await list.AllAsync(scope, query, now.Vocabularies, int.MaxValue, cancellation);
        var columns = SheetColumns.Of(entries.Select(e => e.DocumentType).Distinct().Select(AllDocumentTypes.Find).OfType<DocumentType>().OrderByDescending(t => t.IsListing));
        // Without the mark at the start Excel takes UTF-8 for something else.
        await using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, Configuration);
        await RowAsync(csv, columns);
        foreach (var chunk in entries.Chunk(ChunkSize))
        {
            var open = await opener.OpenManyAsync([.. chunk.Select(e => e.Key)], scope, cancellation);
            foreach (var entry in chunk.Select(e => open.GetValueOrDefault(e.Key)).OfType<OpenEntry>())
                await RowAsync(csv, columns.Select(c => FormulaGuard.Put(Cell(entry, c, names, state))));
            await csv.FlushAsync();
        }
    }

    internal static string Cell(OpenEntry entry, string column, SheetNames names, Func<ContentItem, string> state) => column switch
    {
        SheetColumns.Key => entry.Item.Key.ToString("N"),
        "address" => entry.Type.Address.Length > 0 ? $"/{entry.Type.Address}/{entry.Current.Document.Slug}" : "",
        "type" => entry.Type.Name,
        "state" => state(entry.Item),
        SheetColumns.Version => entry.Current.Number.ToString(CultureInfo.InvariantCulture),
        SheetColumns.Name => entry.Current.Document.Name,
        _ => SheetColumns.Find(entry.Type, column) is { } property ? SheetCell.Write(property, property.Get(entry.Current.Document), names) : "",
    };

    private static async Task RowAsync(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        await csv.NextRecordAsync();
    }
}
