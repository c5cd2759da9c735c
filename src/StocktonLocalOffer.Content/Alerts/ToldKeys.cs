namespace StocktonLocalOffer.Content.Alerts;

/// <summary>The keys of listings an alert has told of, as the row holds them: 16 bytes each, so that ten thousand are 160 KB.</summary>
public static class ToldKeys
{
    private const int Size = 16;

    public static byte[] Write(IEnumerable<Guid> keys) => [.. keys.Distinct().SelectMany(k => k.ToByteArray())];

    public static HashSet<Guid> Read(byte[] told) => [.. told.Chunk(Size).Where(k => k.Length == Size).Select(k => new Guid(k))];
}
