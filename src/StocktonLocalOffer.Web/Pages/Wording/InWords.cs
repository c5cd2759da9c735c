using System.Globalization;

namespace StocktonLocalOffer.Web.Pages.Wording;

/// <summary>
/// Facts said the way people say them, and the way a screen reader can say them: "9:30am to 12pm", no dash, no ":00".
/// Nothing here reads a clock: a caller says which day it is.
/// </summary>
public static partial class InWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"a", "a and b", "a, b and c"; empty for nothing.</summary>
    public static string List(IReadOnlyList<string> items, string joiner = "and") => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {joiner} {items[^1]}",
    };

    /// <summary>"1 club", "1,204 clubs".</summary>
    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    public static string Number(int number) => number.ToString("N0", British);

    /// <summary>A whole percentage that never claims all or nothing when that is not so.</summary>
    public static string Share(int part, int whole) => (part, whole) switch
    {
        (_, 0) or (0, _) => "None",
        _ when part >= whole => "All",
        _ => Math.Clamp((int)Math.Round(100.0 * part / whole), 1, 99).ToString(British) + "%",
    };

    /// <summary>"0.8 miles", "1 mile", "12 miles".</summary>
    public static string Miles(double miles) => miles switch
    {
        < 0.1 => "less than 0.1 miles",
        >= 9.95 => Math.Round(miles).ToString("0", British) + " miles",
        _ => Math.Round(miles, 1).ToString("0.#", British) is var said && said == "1" ? "1 mile" : said + " miles",
    };

    /// <summary>The start of a label inside a sentence: "Autism" becomes "autism"; "ADHD" and "Down syndrome" stay.</summary>
    public static string Lower(string label) =>
        label.Length < 2 || !char.IsUpper(label[0]) || char.IsUpper(label[1]) || ProperNames.Any(n => label.StartsWith(n, StringComparison.Ordinal))
            ? label
            : char.ToLower(label[0], British) + label[1..];

    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpper(text[0], British) + text[1..];

    // The only names among needs, categories and terms that keep their capital.
    private static readonly string[] ProperNames = ["Down ", "British", "Makaton", "Tourette", "Stockton", "Easy Read", "Blue Badge", "Changing Places", "Polish", "Arabic", "Urdu", "Punjabi", "Romanian", "Ukrainian", "Farsi", "Kurdish", "Cantonese", "English", "Disabled Students", "I "];
}
