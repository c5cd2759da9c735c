using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace StocktonLocalOffer.Content.Editing.Sheets;

/// <summary>A table that somebody sent, as text: nothing in it is ever worked out.</summary>
public sealed class Sheet
{
    /// <summary>Several times all entries of the borough.</summary>
    public const int MostRows = 5_000;

    /// <summary>5 MB: the rows above with all that they say.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    // More than the longest text there is. A quote that is never closed would swallow the rest of the file.
    private const int LongestCell = 60_000;

    private Sheet(IReadOnlyList<string> columns, IReadOnlyList<SheetRow> rows) => (Columns, Rows) = (columns, rows);

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>Columns that no entry has: they are passed over.</summary>
    public IReadOnlyList<string> Unknown => [.. Columns.Where(c => c.Length > 0 && !SheetColumns.Knows(c))];

    /// <returns>The table, or why it cannot be taken, in words.</returns>
    public static (Sheet? Sheet, string Problem) Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
            return (null, $"The file is larger than {MostBytes / 1024 / 1024} MB. Send fewer rows at a time.");
        if (bytes.AsSpan().StartsWith("PK"u8) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return (null, "This is a workbook, not a CSV file. In the spreadsheet choose “Save as”, then “CSV UTF-8”.");
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return (null, "The file is not UTF-8 text, so letters would be lost. In the spreadsheet choose “Save as”, then “CSV UTF-8”.");
        }

        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            return (null, "This is not a table of text. Send a CSV file that you made from a list here.");
        return Table(text);
    }

    private static (Sheet?, string) Table(string text)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MaxFieldSize = LongestCell, IgnoreBlankLines = false, Delimiter = Delimiter(text) });
        try
        {
            if (!parser.Read())
                return (null, "The file is empty.");
            string[] columns = [.. parser.Record!.Select(c => c.Trim())];
            if (new[] { SheetColumns.Key, SheetColumns.Version }.FirstOrDefault(c => !columns.Contains(c)) is { } missing)
                return (null, $"The first row has no column “{missing}”. Start from a file that you downloaded from a list here.");
            if (columns.Where(c => c.Length > 0).GroupBy(c => c).FirstOrDefault(g => g.Count() > 1) is { } twice)
                return (null, $"The column “{twice.Key}” is there twice. Take one of them out.");
            var rows = new List<SheetRow>();
            while (parser.Read())
            {
                if (rows.Count == MostRows)
                    return (null, $"The file has more than {MostRows:N0} rows. Send fewer at a time.");
                if (parser.Record!.Any(c => !string.IsNullOrWhiteSpace(c)))
                    rows.Add(new(parser.Row, columns.Zip(parser.Record!).Where(c => c.First.Length > 0).ToDictionary(c => c.First, c => FormulaGuard.TakeAway(c.Second)), parser.Record!.Length != columns.Length));
            }

            return rows.Count == 0 ? (null, "The file has no rows under its first.") : (new(columns, rows), "");
        }
        catch (MaxFieldSizeException)
        {
            return (null, $"There is a cell of more than {LongestCell:N0} letters near row {parser.Row}: a quote mark is probably never closed.");
        }
    }

    // Spreadsheets of other countries put semicolons between cells.
    private static string Delimiter(string text)
    {
        var first = text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n')));
        return first.Contains(',') ? "," : first.Contains(';') ? ";" : ",";
    }
}

/// <summary>One row: an entry.</summary>
/// <param name="Number">As the spreadsheet counts: the first row is 1.</param>
/// <param name="Ragged">It has not as many cells as the first row: nobody can say which is which.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<string, string> Values, bool Ragged)
{
    public string this[string column] => Values.GetValueOrDefault(column, "");
}
