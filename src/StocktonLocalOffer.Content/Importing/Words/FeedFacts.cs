using System.Globalization;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>Single facts as feeds write them. What is not certain comes out as not known.</summary>
internal static partial class FeedFacts
{
    /// <summary>Months at which "from this age" begins; half years are allowed. Null when it is no age of a person.</summary>
    public static int? AgeFrom(decimal? years) => years is >= 0 and <= 120 ? (int)Math.Round(years.Value * 12) : null;

    /// <summary>The last month of "up to this age", inclusive: a whole 11 lasts until the day before the 12th birthday.</summary>
    public static int? AgeTo(decimal? years) =>
        // "To 120" is a way to say that there is no upper end.
        years is not (>= 0 and < 120) ? null
        : years == Math.Floor(years.Value) ? (int)years.Value * 12 + 11
        : (int)Math.Round(years.Value * 12);

    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day of "2026-09-01" or of a date and time that begins with it.</summary>
    public static DateOnly? Day(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Six decimals are 10 cm. Null when it is off the globe, or 0, 0: the sea off Africa, where unset points lie.</summary>
    public static (decimal? Latitude, decimal? Longitude) Point(decimal? latitude, decimal? longitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 && (latitude != 0 || longitude != 0)
            ? (Math.Round(latitude.Value, 6), Math.Round(longitude.Value, 6))
            : (null, null);

    /// <summary>True only for words that say "free" and nothing else: "Free for members" does not count.</summary>
    public static bool SaysFree(string text) => Free().IsMatch(text);

    /// <summary>An address that a link may lead to, or empty: "www.x.org" gets its http, "javascript:" is none.</summary>
    public static string WebAddress(string text)
    {
        text = text.Trim();
        if (text.Length == 0 || text.Length > 500 || text.Any(c => char.IsWhiteSpace(c) || c == '\\'))
            return "";
        if (!text.Contains("://", StringComparison.Ordinal))
            text = "http://" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
            // In this form scheme and host are lower case, and nothing odd is left in it.
            && LineFormats.Fits(LineFormat.WebAddress, uri.AbsoluteUri)
            ? uri.AbsoluteUri
            : "";
    }

    public static string Email(string text) => LineFormats.Fits(LineFormat.Email, text.Trim()) && text.Trim().Length <= 200 ? text.Trim() : "";

    /// <summary>"305-573-4200 ext 57471" of "305-573-4200 x57471". Empty when it is no number: "1-800-FLOWERS" belongs in a note.</summary>
    public static string Phone(string text, string extension = "")
    {
        var match = Telephone().Match(text.Trim().Trim('"'));
        if (!match.Success || match.Groups["number"].Value.Count(char.IsAsciiDigit) < 3)
            return "";
        var number = match.Groups["number"].Value.Replace('.', '-').Replace('/', '-').TrimEnd(' ', '-', '(');
        var inside = match.Groups["inside"].Value is { Length: > 0 } digits ? digits : extension.Trim();
        var word = match.Groups["option"].Success ? "option" : "ext";
        var whole = inside.Length > 0 && inside.All(char.IsAsciiDigit) ? $"{number} {word} {inside}" : number;
        return LineFormats.Fits(LineFormat.Telephone, whole) && whole.Length <= 200 ? whole : "";
    }

    /// <summary>The outward part of a British postcode ("TS17" of "TS17 8AB"), or empty.</summary>
    public static string Outward(string postcode) => Postcode().Match(postcode.Trim()) is { Success: true } match ? match.Groups[1].Value.ToUpperInvariant() : "";

    [GeneratedRegex(@"^\s*(free|free of charge|no fees?|no charge|[$£]\s*0(\.00)?)\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Free();

    [GeneratedRegex(@"^(?<number>[+(]?\d[\d ()./-]*?)([ ,;]*((?<option>x?\s*opt(ion)?)|x|ext(ension)?)\.?\s*(?<inside>\d+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^([A-Z]{1,2}\d[A-Z\d]?)(\s*\d[A-Z]{2})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
