using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>How long ago a listing was checked, and what follows.</summary>
public enum FreshnessState
{
    /// <summary>In the last 6 months.</summary>
    Checked,

    /// <summary>6 to 12 months ago.</summary>
    Overdue,

    /// <summary>More than 12 months ago, or nobody has said.</summary>
    Stale,
}

/// <summary>The ladder of our own rule: 6 months checked, 12 months overdue, then a warning, hidden after 18 months.</summary>
public static class Freshness
{
    private const int HiddenAfterMonths = 18;

    /// <summary>The first day that still counts as checked lately.</summary>
    public static DateOnly CheckedSince(DateOnly today) => today.AddMonths(-6);

    /// <summary>The first day that counts as overdue and not yet as stale.</summary>
    public static DateOnly OverdueSince(DateOnly today) => today.AddMonths(-12);

    public static FreshnessState Of(DateOnly? checkedOn, DateOnly today) => checkedOn switch
    {
        { } day when day >= CheckedSince(today) => FreshnessState.Checked,
        { } day when day >= OverdueSince(today) => FreshnessState.Overdue,
        _ => FreshnessState.Stale,
    };

    /// <summary>False when an editor hid it, or when it was last checked more than 18 months ago. Its page stays.</summary>
    public static bool IsListed(Listing listing, DateOnly today) =>
        !listing.NotListed && (listing.CheckedOn is not { } day || day >= today.AddMonths(-HiddenAfterMonths));
}
