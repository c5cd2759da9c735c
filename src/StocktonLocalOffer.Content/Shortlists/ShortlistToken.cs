using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StocktonLocalOffer.Content.Shortlists;

/// <summary>
/// What stands in the address of a list: 22 letters, digits, "-" and "_" that carry 128 random bits. The database holds only
/// hashes, so that a lost backup opens no list.
/// </summary>
public static class ShortlistToken
{
    public const int Length = 22;

    private const int Bytes = 16;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The token of the link that only reads. Whoever has the first can make it again; from it the first cannot be found.</summary>
    /// <param name="number">Another number makes another link.</param>
    public static string ForSharing(string token, int number) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(token), Encoding.ASCII.GetBytes("share " + number.ToString(CultureInfo.InvariantCulture))).AsSpan(0, Bytes));

    /// <summary>SHA-256 in hexadecimal. A plain hash is enough: nobody can try 2^128 tokens.</summary>
    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>The token in an address as somebody may paste it: whole, without "https://", or the token alone. Null when there is none.</summary>
    public static string? In(string text)
    {
        var parts = text.Trim().Split(['/', '?', '#'], StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(parts, IsOne);
    }

    public static bool IsOne(string text) => text.Length == Length && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
