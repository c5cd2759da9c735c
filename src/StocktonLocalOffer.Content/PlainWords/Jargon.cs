using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Content.PlainWords;

/// <summary>Words that families do not use, with better ones: the list is jargon.csv beside this file.</summary>
public static partial class Jargon
{
    private static readonly IReadOnlyList<(string Word, string Instead)> Words =
        EmbeddedFiles.OfContent.Rows("jargon.csv", row => (row["word"]!, row["instead"]!));

    /// <summary>What of the text families would not say, in the order of the list.</summary>
    /// <param name="isExplained">True for words that the glossary explains.</param>
    public static IReadOnlyList<(string Word, string Instead)> In(string text, Func<string, bool>? isExplained = null)
    {
        var plain = $" {string.Join(' ', Parts().Matches(text.ToLowerInvariant()).Select(m => m.Value))} ";
        return [.. Words.Where(w => plain.Contains($" {w.Word} ", StringComparison.Ordinal) && isExplained?.Invoke(w.Word) != true)];
    }

    [GeneratedRegex(@"[\p{L}][\p{L}'’-]*")]
    private static partial Regex Parts();
}
