using System.Globalization;
using System.Reflection;
using CsvHelper;
using CsvHelper.Configuration;

namespace StocktonLocalOffer.Content;

/// <summary>The lists and tables that are part of a project, embedded in its assembly, in UTF-8. Lines that begin with # are comments.</summary>
public sealed class EmbeddedFiles(Assembly assembly)
{
    internal static EmbeddedFiles OfContent { get; } = new(typeof(EmbeddedFiles).Assembly);

    /// <summary>A list's lines, without blank ones.</summary>
    /// <exception cref="FileNotFoundException">The project has no such file.</exception>
    public IEnumerable<string> Lines(string file)
    {
        using var reader = Open(file);
        while (reader.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                yield return text;
    }

    /// <summary>The rows of a CSV table, whose first line names the columns. Read row by row: working out how to fill a type takes longer than a whole file.</summary>
    /// <exception cref="FileNotFoundException">The project has no such file.</exception>
    public List<T> Rows<T>(string file, Func<IReaderRow, T> read)
    {
        using var csv = new CsvReader(Open(file), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        csv.Read();
        csv.ReadHeader();
        var rows = new List<T>();
        while (csv.Read())
            rows.Add(read(csv));
        return rows;
    }

    private StreamReader Open(string file) =>
        new(assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException($"{file} is not part of {assembly.GetName().Name}."));
}
