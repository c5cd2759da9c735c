using System.Globalization;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Editing.Sheets;

/// <summary>
/// A property as the text of a cell, and back. Choices are their ids with semicolons between; words, links and other content
/// stand one to a line, other content as its name with its key behind it.
/// </summary>
internal static partial class SheetCell
{
    // Spreadsheets write days their own way. Month first is not among them: nobody here writes so.
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yyyy"];

    public static string Write(Property property, object? value, SheetNames names) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "yes" : "no",
        DateOnly day => day.ToString(Days[0], CultureInfo.InvariantCulture),
        IEnumerable<Guid> keys => string.Join('\n', keys.Select(key => $"{names.NameOf(key) ?? "Something that is gone"} [{key:N}]")),
        IEnumerable<WebLink> links => string.Join('\n', links.Select(l => $"{l.Name} | {l.Url}")),
        IEnumerable<string> texts => string.Join(property.Kind == PropertyKind.SomeOf ? "; " : "\n", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Reads a cell. What it may hold is for the Publisher to say; here is only what cannot be read at all.</summary>
    /// <returns>Why not, in words, or the value.</returns>
    public static (object? Value, string? Problem) Read(Property property, string text, SheetNames names)
    {
        text = text.ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text) && property.Kind != PropertyKind.YesNo)
            return (property.Blank, null);
        return property.Kind switch
        {
            PropertyKind.YesNo => text.Trim().ToUpperInvariant() switch
            {
                "YES" or "TRUE" => (true, null),
                "NO" or "FALSE" => (false, null),
                _ => (null, "Write yes or no."),
            },
            PropertyKind.WholeNumber => int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? (number, null) : (null, "Write a whole number in digits, like 12."),
            PropertyKind.Decimal => decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? (number, null) : (null, "Write a number in digits, like 54.5."),
            PropertyKind.Date => DateOnly.TryParseExact(text.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, null) : (null, "Write a real date, like 2026-12-19 or 19/12/2026."),
            PropertyKind.OneOf => (Id(property, text, names), null),
            PropertyKind.SomeOf => (text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(id => Id(property, id, names)).ToList(), null),
            PropertyKind.Words => (Lines(text), null),
            PropertyKind.OtherContent => Content(property, Lines(text), names),
            PropertyKind.Links => Links(Lines(text)),
            _ => (text, null),
        };
    }

    private static List<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    // People write what they read.
    private static string Id(Property property, string text, SheetNames names) =>
        names.Vocabularies[property.Attribute.Vocabulary].Find(text.Trim())?.Id ?? names.Vocabularies[property.Attribute.Vocabulary].FindByLabel(text.Trim())?.Id ?? text.Trim();

    private static (object?, string?) Links(List<string> lines)
    {
        var parts = lines.ConvertAll(line => line.Split('|', StringSplitOptions.TrimEntries));
        return parts.TrueForAll(p => p.Length >= 2) ? (parts.ConvertAll(p => new WebLink(string.Join(" | ", p[..^1]), p[^1])), null) : (null, "Write each link on a line of its own: its words, then | and the web address.");
    }

    private static (object?, string?) Content(Property property, List<string> lines, SheetNames names)
    {
        var keys = new List<Guid>();
        foreach (var line in lines)
        {
            var (key, problem) = One(property, line, names);
            if (problem is not null)
                return (null, problem);
            keys.Add(key);
        }

        return (keys, null);
    }

    private static (Guid Key, string? Problem) One(Property property, string line, SheetNames names)
    {
        if (WithKey().Match(line) is { Success: true } match && Guid.TryParse(match.Groups[2].Value, out var key))
            return (names.NameOf(key) ?? "Something that is gone") == match.Groups[1].Value ? (key, null) : (default, $"“{Short(match.Groups[1].Value)}” does not belong to the key behind it. Take the key out to choose by name.");
        var called = names.Called(property, line);
        return called.Count switch
        {
            1 => (called[0], null),
            0 => (default, $"Nothing here is called “{Short(line)}”."),
            _ => (default, $"More than one is called “{Short(line)}”. Write its key behind it in square brackets."),
        };
    }

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;

    [GeneratedRegex(@"^(.*) \[([0-9a-f]{32})\]$", RegexOptions.NonBacktracking)]
    private static partial Regex WithKey();
}
