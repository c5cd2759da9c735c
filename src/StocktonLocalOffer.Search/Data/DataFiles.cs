using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace StocktonLocalOffer.Search.Data;

/// <summary>The data files beside this class: synonyms, stop words, weights. Lines that start with # are comments.</summary>
internal static class DataFiles
{
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = Open(file);
        while (reader.ReadLine() is { } line)
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                yield return text;
    }

    public static List<T> Rows<T>(string file, Func<IReaderRow, T> read)
    {
        using var csv = new CsvReader(Open(file), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        csv.Read();
        csv.ReadHeader();
        var rows = new List<T>();
        while (csv.Read())
            rows.Add(read(csv));
        return rows;
    }

    private static StreamReader Open(string file) =>
        new(typeof(DataFiles).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException($"The data file {file} is not part of the search project."));
}
