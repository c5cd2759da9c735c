using System.Security.Cryptography;
using System.Text;

namespace StocktonLocalOffer.Content.Schema;

/// <summary>Words of an address that nobody can guess.</summary>
public static class SecretTokens
{
    // No letter that looks like another, so that a token can be read out on the telephone.
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";

    // Of 31 letters: 138 bits.
    public const int Length = 28;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>What is kept of a token that opens something personal: whoever reads the database cannot use it.</summary>
    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>True for what may be one: nothing else need be looked for.</summary>
    public static bool MayBe(string? text) => text is { Length: Length } && text.All(c => Letters.Contains(c, StringComparison.Ordinal));
}
