using System.Buffers.Binary;

namespace StocktonLocalOffer.Content.Importing.Files;

/// <summary>
/// Looks at the end record of a zip before the zip is opened: opening reads the whole list of names into memory,
/// and a list can be made with millions of them.
/// </summary>
internal static class ZipEnd
{
    private const uint Signature = 0x06054b50;
    private const int RecordBytes = 22;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Throws <see cref="FeedRefused"/> when the list of names is too long, or there is no end record.</summary>
    public static void Check(Stream zip, FeedLimits limits)
    {
        var tail = new byte[Math.Min(zip.Length, RecordBytes + LongestComment)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        zip.Position = 0;
        for (var at = tail.Length - RecordBytes; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) != Signature)
                continue;
            var entries = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
            var listStart = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
            // 65,535 and 0xFFFFFFFF mean "see the 64-bit record": only needed far above our limits.
            if (entries > limits.Entries || listStart == uint.MaxValue || zip.Length - listStart - (tail.Length - at) > limits.DirectoryBytes)
                throw new FeedRefused($"The package lists more than {limits.Entries} files. A data package has under 40.");
            return;
        }
        throw new FeedRefused("The zip file is broken: its end is missing, as when a download stops half way. Fetch it again.");
    }
}
