using System.Globalization;

namespace StocktonLocalOffer.Geography;

/// <summary>The files of <c>Data/</c>: comma separated, no quotes, comments on lines that start with '#', then a heading.</summary>
internal static class DataFile
{
    public static IEnumerable<DataRow> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        string[]? heading = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split(',');
            if (heading is null)
            {
                heading = cells;
                continue;
            }

            yield return new DataRow($"{name} line {number}", heading, cells);
        }
    }
}

/// <summary>A line of a data file. Anything wrong in it is our mistake, so it throws <see cref="InvalidDataException"/>.</summary>
internal sealed class DataRow
{
    private readonly string _where;
    private readonly string[] _heading;
    private readonly string[] _cells;

    public DataRow(string where, string[] heading, string[] cells)
    {
        (_where, _heading, _cells) = (where, heading, cells);
        if (cells.Length != heading.Length)
        {
            throw Wrong($"{cells.Length} columns, but the heading has {heading.Length}");
        }
    }

    public string this[string column] =>
        Array.IndexOf(_heading, column) is >= 0 and var at ? _cells[at].Trim() : throw Wrong($"there is no column {column}");

    public int Count(string column) =>
        int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw Wrong($"{column} is not a count");

    public DateOnly? Day(string column) => this[column] is { Length: > 0 } text
        ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong($"{column} is not a date like 2023-05-04")
        : null;

    public Point Point(string latitude, string longitude) => new(Degrees(latitude), Degrees(longitude));

    public IReadOnlyList<string> Words(string column) => this[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public T Known<T>(IReadOnlyDictionary<string, T> known, string key) =>
        known.TryGetValue(key, out var value) ? value : throw Wrong($"'{key}' is not known");

    public InvalidDataException Wrong(string what) => new($"{_where}: {what}.");

    private double Degrees(string column) =>
        double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : throw Wrong($"{column} is not in degrees");
}
