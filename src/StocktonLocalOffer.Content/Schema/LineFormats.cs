using System.Text.RegularExpressions;

namespace StocktonLocalOffer.Content.Schema;

/// <summary>
/// What each format of a line looks like. One pattern serves the check here, the browser and Umbraco,
/// so it keeps to what .NET and JavaScript read alike.
/// </summary>
public static class LineFormats
{
    private static readonly Dictionary<LineFormat, (string Pattern, string Message)> All = new()
    {
        [LineFormat.Email] = (@"^[^\s@<>""]+@[^\s@<>""]+\.[^\s@<>"".]+$", "Write an e-mail address, like name@example.org."),
        // No user name before the host: "https://council.gov.uk@elsewhere.example" is a trick.
        [LineFormat.WebAddress] = (@"^https?://[^\s/?#@]+\.[^\s/?#@]+([/?#]\S*)?$", "Write a whole web address, like https://example.org."),
        [LineFormat.Telephone] = (@"^[+(]?[0-9][0-9 ()-]*(,? (option|ext|extension) [0-9]+)?$", "Write a telephone number, like 01642 000000. Words belong in the note."),
        [LineFormat.Time] = (@"^([01][0-9]|2[0-3]):[0-5][0-9]$", "Write a time with 24 hours, like 16:30."),
        [LineFormat.Slug] = (@"^[a-z0-9]+(-[a-z0-9]+)*$", "Use lower case letters, digits and single hyphens, like short-breaks."),
    };

    // NonBacktracking: no text, however long or odd, takes more than linear time.
    private static readonly Dictionary<LineFormat, Regex> Regexes =
        All.ToDictionary(f => f.Key, f => new Regex(f.Value.Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    /// <summary>A regular expression; empty when any text will do.</summary>
    public static string Pattern(LineFormat format) => All.GetValueOrDefault(format).Pattern ?? "";

    /// <summary>What to tell somebody whose text does not fit; empty when any text will do.</summary>
    public static string Message(LineFormat format) => All.GetValueOrDefault(format).Message ?? "";

    public static bool Fits(LineFormat format, string text) => format == LineFormat.Any || Regexes[format].IsMatch(text);
}
