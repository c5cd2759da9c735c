using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace StocktonLocalOffer.Content.Importing.Files;

/// <summary>One line of a table. A cell is always text: nothing in it is ever worked out, whatever sign it starts with.</summary>
internal sealed class CsvRow(CsvTable table, string[] cells, int line)
{
    public CsvTable Table => table;

    /// <summary>Where it stands in the file; the header is line 1.</summary>
    public int Line => line;

    /// <summary>The cell without spaces around it; empty when the table has no such column.</summary>
    public string this[string column] => table.Column(column) is { } at ? cells[at].Trim() : "";

    /// <summary>The first of these columns that holds something: names differ between versions of the standard.</summary>
    public string First(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
            if (this[column] is { Length: > 0 } value)
                return value;
        return "";
    }

    public IEnumerable<KeyValuePair<string, string>> Filled =>
        table.Columns.Zip(cells, KeyValuePair.Create).Where(c => !string.IsNullOrWhiteSpace(c.Value));
}

/// <summary>A table of a data package, read whole.</summary>
internal sealed class CsvTable
{
    // 82,000 rows of Miami hold mostly blanks and a few words ("Monday", "FL "): each is kept once.
    private const int LongestShared = 24;

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CsvRow> _rows = [];

    private CsvTable(string file) => File = file;

    public string File { get; }

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public IReadOnlyList<CsvRow> Rows => _rows;

    /// <summary>Lines left out because they do not have as many cells as the header: nobody can say which cell is which.</summary>
    public IReadOnlyList<int> RaggedLines { get; private set; } = [];

    /// <summary>It is not UTF-8 and was read in this code page: a guess.</summary>
    public bool IsWindows1252 { get; private set; }

    public int? Column(string name) => _columns.TryGetValue(name, out var at) ? at : null;

    public static CsvTable Empty(string file) => new(file);

    /// <param name="open">Opens the file; called again when it turns out not to be UTF-8.</param>
    public static CsvTable Read(string file, Func<Stream> open, IEnumerable<string> required, FeedLimits limits)
    {
        try
        {
            return Read(file, open, new UTF8Encoding(false, throwOnInvalidBytes: true), required, limits);
        }
        catch (DecoderFallbackException)
        {
            // Spreadsheets on Windows still save this one, and every byte means something in it.
            var table = Read(file, open, CodePagesEncodingProvider.Instance.GetEncoding(1252)!, required, limits);
            table.IsWindows1252 = true;
            return table;
        }
    }

    private static CsvTable Read(string file, Func<Stream> open, Encoding encoding, IEnumerable<string> required, FeedLimits limits)
    {
        var table = new CsvTable(file);
        using var reader = new StreamReader(open(), encoding);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null, // A stray quote inside a cell is text.
            MaxFieldSize = limits.CellCharacters,
            IgnoreBlankLines = true,
        });
        try
        {
            table.ReadHeader(parser, required);
            table.ReadRows(parser);
        }
        catch (MaxFieldSizeException)
        {
            throw new FeedRefused($"\"{file}\" has a cell of more than {limits.CellCharacters:N0} characters near line {parser.RawRow}: a quote mark is probably never closed.");
        }
        return table;
    }

    private void ReadHeader(CsvParser parser, IEnumerable<string> required)
    {
        if (!parser.Read())
            throw new FeedRefused($"\"{File}\" is empty.");
        Columns = [.. parser.Record!.Select(c => c.Trim())];
        if (Columns.Any(c => c.Contains('\0', StringComparison.Ordinal)))
            throw new FeedRefused($"\"{File}\" is not a table of text.");
        foreach (var (column, at) in Columns.Select((c, at) => (c, at)))
            _columns.TryAdd(column, at);
        string[] missing = [.. required.Where(c => !_columns.ContainsKey(c))];
        if (missing.Length > 0)
            throw new FeedRefused($"\"{File}\" has no column {string.Join(" and no column ", missing.Select(c => $"\"{c}\""))}. Its columns are: {string.Join(", ", Columns.Take(30).Select(c => c.Length > 40 ? c[..40] : c))}.");
    }

    private void ReadRows(CsvParser parser)
    {
        var shared = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = "" };
        var ragged = new List<int>();
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (cells.Length != Columns.Count)
            {
                ragged.Add(parser.RawRow);
                continue;
            }
            for (var i = 0; i < cells.Length; i++)
                cells[i] = Share(shared, cells[i]);
            _rows.Add(new CsvRow(this, cells, parser.RawRow));
        }
        RaggedLines = ragged;
    }

    private static string Share(Dictionary<string, string> shared, string cell)
    {
        if (cell.Length > LongestShared)
            return cell;
        if (shared.TryGetValue(cell, out var same))
            return same;
        // A bound, so that a table of different short cells does not pay for them twice.
        if (shared.Count < 20_000)
            shared.Add(cell, cell);
        return cell;
    }
}
