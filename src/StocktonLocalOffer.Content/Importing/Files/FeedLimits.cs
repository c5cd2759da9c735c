namespace StocktonLocalOffer.Content.Importing.Files;

/// <summary>
/// How much of a feed is read before it is refused. Sizes are bytes after unpacking, counted while they are read:
/// what a zip says about itself is never trusted.
/// </summary>
public sealed record FeedLimits
{
    /// <summary>500 MB: sixty times the largest real package we know (Miami 211, 8 MB for 4,089 services).</summary>
    public long TotalBytes { get; init; } = 500L << 20;

    /// <summary>200 MB: one table is never more than a third of such a package, and a page of JSON is held in memory whole.</summary>
    public long EntryBytes { get; init; } = 200L << 20;

    /// <summary>200 to 1: real tables shrink 3 to 20 times; packing tricks reach 1,032.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>The ratio counts from 1 MB on: a short file that repeats one line is harmless.</summary>
    public long RatioFrom { get; init; } = 1L << 20;

    /// <summary>200: the standard has under 40 tables.</summary>
    public int Entries { get; init; } = 200;

    /// <summary>1 MB for the list of names in a zip: 200 names with room to spare. It is read into memory before anything can be counted.</summary>
    public long DirectoryBytes { get; init; } = 1L << 20;

    /// <summary>32 levels: a real page has 7, and deep nesting is only used to exhaust a reader.</summary>
    public int JsonDepth { get; init; } = 32;

    /// <summary>1,000,000 characters in one cell: the longest real one is 3,285; an unclosed quote would swallow the rest of the file.</summary>
    public int CellCharacters { get; init; } = 1_000_000;
}
