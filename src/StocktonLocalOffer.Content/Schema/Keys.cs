using System.Security.Cryptography;
using System.Text;

namespace StocktonLocalOffer.Content.Schema;

/// <summary>Makes the keys that identify content, document types and properties.</summary>
public static class Keys
{
    // Any fixed value would do; it only keeps our names apart from everybody else's.
    private static readonly Guid Namespace = Guid.Parse("6a2f2c7e-3c5b-4b0e-9f4f-1d3a5b7c9e11");

    /// <summary>A new key, ordered by time.</summary>
    public static Guid New(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>The same key for the same name, every time and on every machine: a version 5 UUID (RFC 9562, section 5.5).</summary>
    public static Guid For(string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        byte[] input = [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // RFC 9562 names SHA-1; the key is an identifier, not a secret.
        SHA1.HashData(input, hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
