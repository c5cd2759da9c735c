using System.Globalization;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>The one form of what is written in many ways. Empty for what tells nothing.</summary>
internal static class ContactKeys
{
    // "111" and "999" are everybody's; whole numbers have ten digits and more.
    private const int ShortestNumber = 10;

    public static string Telephone(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (digits.StartsWith("0044", StringComparison.Ordinal))
            digits = digits[2..];
        if (digits.StartsWith("44", StringComparison.Ordinal))
            digits = "0" + digits[2..].TrimStart('0');
        return digits.Length < ShortestNumber ? "" : digits;
    }

    public static string Email(string address) => address.Trim().ToLowerInvariant();

    /// <summary>"example.org/art" of "https://www.example.org/art/".</summary>
    public static string Web(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https")
            ? (uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host) + uri.PathAndQuery.TrimEnd('/').ToLower(CultureInfo.InvariantCulture)
            : "";
}
