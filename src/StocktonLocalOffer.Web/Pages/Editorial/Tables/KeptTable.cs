using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace StocktonLocalOffer.Web.Pages.Editorial.Tables;

/// <summary>
/// A file that was sent, kept in the page between looking at what it would change and changing it: sealed, for this person alone
/// and for a working morning. So no node has to keep it, and nobody can send another one in its place.
/// </summary>
internal sealed class KeptTable(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(4);

    public string Seal(Guid editor, string name, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(packed, CompressionLevel.Fastest)))
        {
            writer.Write(clock.GetUtcNow().ToUnixTimeSeconds());
            writer.Write(name);
            writer.Write(bytes);
        }

        return WebEncoders.Base64UrlEncode(ProtectorOf(editor).Protect(packed.ToArray()));
    }

    /// <returns>Null when it is none of ours, somebody else's, or too old.</returns>
    public (string Name, byte[] Bytes)? Open(Guid editor, string? sealedTable)
    {
        try
        {
            using var reader = new BinaryReader(new BrotliStream(new MemoryStream(ProtectorOf(editor).Unprotect(WebEncoders.Base64UrlDecode(sealedTable ?? ""))), CompressionMode.Decompress));
            var sealedAt = DateTimeOffset.FromUnixTimeSeconds(reader.ReadInt64());
            var name = reader.ReadString();
            using var bytes = new MemoryStream();
            reader.BaseStream.CopyTo(bytes);
            return clock.GetUtcNow() - sealedAt < Kept ? (name, bytes.ToArray()) : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(Guid editor) => protection.CreateProtector("editors-table", editor.ToString("N"));
}
