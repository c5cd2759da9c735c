using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;

namespace StocktonLocalOffer.Content.PlainWords;

/// <summary>Words that families do not use, with better ones: the list is jargon.csv beside this file.</summary>
public static partial class Jargon
{
    private static readonly IReadOnlyList<(string Word, string Instead)> Words = Load();

    /// <summary>What of the text families would not say, in the order of the list.</summary>
    /// <param name="isExplained">True for words that the glossary explains.</param>
    public static IReadOnlyList<(string Word, string Instead)> In(string text, Func<string, bool>? isExplained = null)
    {
        var plain = $" {string.Join(' ', Parts().Matches(text.ToLowerInvariant()).Select(m => m.Value))} ";
        return [.. Words.Where(w => plain.Contains($" {w.Word} ", StringComparison.Ordinal) && isExplained?.Invoke(w.Word) != true)];
    }

    private static List<(string, string)> Load()
    {
        using var stream = typeof(Jargon).Assembly.GetManifestResourceStream("jargon.csv")
            ?? throw new InvalidOperationException("jargon.csv is not part of the program.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        csv.Read();
        csv.ReadHeader();
        var words = new List<(string, string)>();
        while (csv.Read())
            words.Add((csv.GetField("word")!, csv.GetField("instead")!));
        return words;
    }

    [GeneratedRegex(@"[\p{L}][\p{L}'’-]*")]
    private static partial Regex Parts();
}
