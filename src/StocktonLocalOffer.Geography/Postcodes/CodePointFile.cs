namespace StocktonLocalOffer.Geography;

/// <summary>What was read from a Code-Point Open file.</summary>
public sealed record CodePointFile
{
    /// <summary>The postcodes that have a position, in the order of the file, each once.</summary>
    public IReadOnlyList<PostcodeEntry> Entries { get; init; } = [];

    /// <summary>The lines that could not be read: the first 1,000 of them, enough to see what is wrong.</summary>
    public IReadOnlyList<BadLine> BadLines { get; init; } = [];

    /// <summary>How many lines could not be read.</summary>
    public int BadLineCount { get; init; }

    /// <summary>How many postcodes have no position (quality 90): new ones, whose place is not yet known. Not an error.</summary>
    public int WithoutPosition { get; init; }

    /// <summary>Why the file was refused as a whole, for an editor to read; null when it was not. Then nothing was read.</summary>
    public string? Refusal { get; init; }
}

/// <summary>A line that could not be read.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Reason">What is wrong with it, for an editor to read. Holds no part of the line but short values.</param>
public sealed record BadLine(int Line, string Reason);
