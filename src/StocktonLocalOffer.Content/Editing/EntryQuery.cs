namespace StocktonLocalOffer.Content.Editing;

/// <summary>What a list of entries is to show; what is left out is not asked for.</summary>
public sealed record EntryQuery
{
    /// <summary>Null for all but what was thrown away.</summary>
    public EntryState? State { get; init; }

    /// <summary>The alias of a document type; empty for all but folders.</summary>
    public string Kind { get; init; } = "";

    public Guid? Organisation { get; init; }

    /// <summary>The id of a need; narrower ones are found too.</summary>
    public string Need { get; init; } = "";

    /// <summary>The id of a category; narrower ones are found too.</summary>
    public string Category { get; init; } = "";

    public string Ward { get; init; } = "";
    public string Town { get; init; } = "";
    public Freshness? Freshness { get; init; }

    /// <summary>Only what this editor saved last.</summary>
    public Guid? ChangedBy { get; init; }

    /// <summary>Each must be somewhere in the entry. The first ten count.</summary>
    public string Words { get; init; } = "";

    /// <summary>True for sample entries alone, false for real ones alone.</summary>
    public bool? Sample { get; init; }

    public EntrySort Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>Where an entry stands, as the tabs of a list say it. One may stand in several.</summary>
public enum EntryState
{
    Published,

    /// <summary>Never published.</summary>
    Draft,

    /// <summary>Waiting for checking.</summary>
    Waiting,
    Returned,
    Scheduled,
    TakenDown,
    Trashed,

    /// <summary>With a working version, published or not.</summary>
    Working,
}

/// <summary>When what the public sees was last checked.</summary>
public enum Freshness
{
    /// <summary>In the last 3 months.</summary>
    Fresh,

    /// <summary>3 to 6 months ago.</summary>
    Half,

    /// <summary>6 to 12 months ago.</summary>
    Year,

    /// <summary>More than 12 months ago.</summary>
    Old,
    Never,

    /// <summary>The next check is due in 30 days or fewer.</summary>
    DueSoon,

    /// <summary>The next check was due before today.</summary>
    Overdue,
}

public enum EntrySort
{
    Name,

    /// <summary>Latest first.</summary>
    Changed,

    /// <summary>Earliest first; those without a date last.</summary>
    CheckDue,
}
