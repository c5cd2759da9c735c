using StocktonLocalOffer.Content.Importing.Files;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>What a path looks like from its first bytes.</summary>
internal enum FileLook
{
    Folder,
    Zip,
    Json,
}

/// <summary>Tells by the first bytes what a file is, and refuses what is certainly no feed.</summary>
internal static class FeedSniffer
{
    private const int FirstBytes = 64 << 10;

    /// <exception cref="FeedRefused">It is not there, empty, or nothing that can be a feed.</exception>
    public static FileLook Look(string path, FeedLimits limits)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new FeedRefused("Say which file or folder to read.");
        if (Directory.Exists(path))
            return FileLook.Folder;
        if (!File.Exists(path))
            throw new FeedRefused($"There is no file or folder called \"{path}\".");
        // A zip is never larger than what it unpacks to, but for a few bytes for each file.
        if (new FileInfo(path).Length > limits.TotalBytes)
            throw new FeedRefused($"The file is larger than {Sizes.Text(limits.TotalBytes)}. Nothing real is that large.");
        return Look(First(path));
    }

    private static FileLook Look(ReadOnlySpan<byte> first)
    {
        if (first.Length == 0)
            throw new FeedRefused("The file is empty.");
        if (first.StartsWith("PK\u0003\u0004"u8) || first.StartsWith("PK\u0005\u0006"u8))
            return FileLook.Zip;
        var text = WithoutBlanks(first);
        if (text.Length == 0)
            throw new FeedRefused("The file holds nothing but blanks.");
        return (char)text[0] switch
        {
            '{' or '[' => FileLook.Json,
            '<' => throw new FeedRefused("The file is a web page or XML, not JSON: the other side may have answered with an error or a sign-in page."),
            _ when first.Contains((byte)0) => throw new FeedRefused("The file is neither a zip, nor a folder of tables, nor JSON: it is no text at all."),
            _ => throw new FeedRefused("The file is neither a zip, nor JSON. A data package is a zip or a folder of CSV tables, among them services.csv."),
        };
    }

    private static byte[] First(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(FirstBytes, stream.Length)];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("\uFEFF"u8))
            text = text[3..];
        return text.TrimStart(" \t\r\n"u8);
    }
}
