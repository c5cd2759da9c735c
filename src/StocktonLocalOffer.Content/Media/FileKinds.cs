using System.Text;

namespace StocktonLocalOffer.Content.Media;

/// <summary>What a file is, by what is in it: names, and what a browser says of it, prove nothing.</summary>
internal static class FileKinds
{
    // Where a PDF or a drawing says so, after what some programs write before it.
    private const int Beginning = 1024;

    private const string PageInstead = "Put its words on a page or in a guide instead.";

    /// <summary>Why this is no picture that we take; null when it looks like one.</summary>
    public static PictureRefused? Refusal(ReadOnlySpan<byte> file)
    {
        if (IsPicture(file))
            return null;
        var text = Encoding.Latin1.GetString(file[..Math.Min(file.Length, Beginning)]);
        if (file.IsEmpty)
            return new("The file is empty. Save the picture anew, then choose it again.");
        if (text.Contains("%PDF-", StringComparison.Ordinal))
            return new($"It is a PDF. PDFs are hard to read on a phone and with a screen reader, and they go out of date. {PageInstead}") { IsDocument = true };
        if (file.StartsWith("PK"u8) || file.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return new($"It is a Word, Excel or PowerPoint file, or a zip file. Many people cannot open these on a phone. {PageInstead}") { IsDocument = true };
        if (text.Contains("<svg", StringComparison.OrdinalIgnoreCase))
            return new("It is a drawing of the kind SVG, which can have programs in it. Save it as PNG, then choose that.");
        if (file.StartsWith("GIF8"u8))
            return new("It is a GIF. Moving pictures make some people ill. Save it as PNG, then choose that.");
        return new("It is not a picture that we can use. Save it as JPEG or PNG, then choose that.");
    }

    /// <summary>What iPhones make unless they are told otherwise.</summary>
    public static bool IsHeic(ReadOnlySpan<byte> file) => file.Length > 12 && file[4..].StartsWith("ftyp"u8) && !file[8..].StartsWith("avif"u8);

    private static bool IsPicture(ReadOnlySpan<byte> file) =>
        file.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ||
        file.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ||
        (file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8)) ||
        (file.Length > 12 && file[4..].StartsWith("ftyp"u8) && (file[8..].StartsWith("avif"u8) || file[8..].StartsWith("heic"u8) || file[8..].StartsWith("heix"u8) || file[8..].StartsWith("mif1"u8)));
}
