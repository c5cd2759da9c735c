namespace StocktonLocalOffer.Content.Importing;

/// <summary>The formats that are read.</summary>
public enum FeedFormat
{
    Unknown,

    /// <summary>Tables of the Human Services Data Specification, in a zip or a folder.</summary>
    HsdsPackage,

    /// <summary>A page of JSON from the API of Outpost.</summary>
    OutpostPage,
}

/// <summary>A feed that was read whole, or the sentence that says why it could not be. Nothing is written yet.</summary>
public sealed record FeedReading
{
    public FeedFormat Format { get; init; }

    /// <summary>Why the feed as a whole is refused; empty when it was read.</summary>
    public string Refusal { get; init; } = "";

    public bool IsRefused => Refusal.Length > 0;

    /// <summary>The name of the feed. Keys depend on it, so it must be the same at every import.</summary>
    public string Source { get; init; } = "";

    /// <summary>As the feed names it; empty when it does not say.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Organisations first, then services, each in the order of the feed.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    public IReadOnlyList<RefusedRecord> Refused { get; init; } = [];

    /// <summary>What whoever runs the import should know, in plain sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>False for one page of many: what is not on it may well be on another.</summary>
    public bool IsWhole { get; init; } = true;

    internal static FeedReading Refuse(string sentence) => new() { Refusal = sentence };
}

/// <summary>How to read a feed.</summary>
public sealed record FeedOptions
{
    /// <summary>The name of the feed; empty to take it from the package or the file.</summary>
    public string Source { get; init; } = "";

    public Files.FeedLimits Limits { get; init; } = new();
}
