namespace StocktonLocalOffer.Content.Importing.Files;

/// <summary>
/// The checksum that a zip keeps of every file. The framework does not compare it, and stops quietly at the size that
/// the zip claims: without this a damaged or dishonest package would be read in part, and pass for whole.
/// </summary>
internal sealed class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Enumerable.Range(0, 8).Aggregate((uint)i, (c, _) => (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1))];

    private uint _state = uint.MaxValue;

    public uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            _state = Table[(byte)(_state ^ b)] ^ (_state >> 8);
    }
}
