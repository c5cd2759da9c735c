namespace StocktonLocalOffer.Content.Importing;

/// <summary>What became of a feed. When <see cref="Refusal"/> is not empty nothing was changed.</summary>
public sealed record ImportReport
{
    public string Source { get; init; } = "";

    public FeedFormat Format { get; init; }

    /// <summary>Why the feed as a whole was refused; empty when it was read.</summary>
    public string Refusal { get; init; } = "";

    public ImportCounts Organisations { get; init; } = new();

    public ImportCounts Services { get; init; } = new();

    public int Added => Organisations.Added + Services.Added;

    public int Changed => Organisations.Changed + Services.Changed;

    public int Unchanged => Organisations.Unchanged + Services.Unchanged;

    /// <summary>The records that did not go in, each with the reason.</summary>
    public IReadOnlyList<RefusedRecord> Refused { get; init; } = [];

    /// <summary>Records of an earlier import that the feed no longer has. They are left as they are: a feed that fails must not empty the site.</summary>
    public int NoLongerInFeed { get; init; }

    /// <summary>What whoever runs the import should know, in plain sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public TimeSpan Duration { get; init; }
}

/// <summary>How many records of one kind were written, and how many were the same already.</summary>
public sealed record ImportCounts(int Added = 0, int Changed = 0, int Unchanged = 0);

/// <summary>How to take a feed in.</summary>
public sealed record ImportOptions
{
    /// <summary>Told how many records are done, and of how many, after each chunk.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>True to replace what an editor has changed here since the last import. Its versions stay.</summary>
    public bool ReplaceEdits { get; init; }
}
