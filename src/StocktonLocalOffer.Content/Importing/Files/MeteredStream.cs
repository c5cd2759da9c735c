namespace StocktonLocalOffer.Content.Importing.Files;

/// <summary>Counts what all the files of one feed have unpacked to.</summary>
internal sealed class FeedMeter(FeedLimits limits)
{
    private long _total;

    public FeedLimits Limits => limits;

    public void Add(int bytes, string file)
    {
        if ((_total += bytes) > limits.TotalBytes)
            throw new FeedRefused($"The package unpacks to more than {Sizes.Text(limits.TotalBytes)}, counted up to \"{file}\". Nothing real is that large.");
    }
}

/// <summary>Passes a file through, and refuses the feed as soon as it grows past a limit.</summary>
/// <param name="packedBytes">Its size in the zip; for a file of its own, anything large.</param>
/// <param name="checksum">The CRC-32 that the zip gives; null for a file of its own.</param>
internal sealed class MeteredStream(Stream inner, string file, long packedBytes, uint? checksum, FeedMeter meter) : Stream
{
    private readonly Crc32 _crc = new();
    private long _read;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var bytes = Count(inner.Read(buffer));
        if (checksum is null)
            return bytes;
        _crc.Add(buffer[..bytes]);
        if (bytes == 0 && buffer.Length > 0 && _crc.Value != checksum)
            throw new FeedRefused($"The zip file is damaged: \"{file}\" is not what was packed. Fetch it again.");
        return bytes;
    }

    private int Count(int bytes)
    {
        _read += bytes;
        meter.Add(bytes, file);
        var limits = meter.Limits;
        if (_read > limits.EntryBytes)
            throw new FeedRefused($"\"{file}\" is larger than {Sizes.Text(limits.EntryBytes)}, the most that one file of a feed may hold.");
        if (_read > limits.RatioFrom && _read / limits.Ratio > Math.Max(packedBytes, 1))
            throw new FeedRefused($"\"{file}\" unpacks to more than {limits.Ratio} times its packed size, as only a file made to fill memory does.");
        return bytes;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _read; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

internal static class Sizes
{
    public static string Text(long bytes) => bytes >= 1 << 20 ? $"{bytes >> 20:N0} MB" : $"{bytes:N0} bytes";
}
