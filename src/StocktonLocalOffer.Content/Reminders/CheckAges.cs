using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Reminders;

/// <summary>How long ago a listing was checked, and what follows.</summary>
public enum FreshnessState
{
    /// <summary>Lately: in the last 6 months, unless the settings say otherwise.</summary>
    Checked,

    /// <summary>Usually 6 to 12 months ago.</summary>
    Overdue,

    /// <summary>Usually more than 12 months ago, or nobody has said.</summary>
    Stale,
}

/// <summary>
/// After how many months without a check a listing is overdue and stands lower in searches, is stale and has a warning, and is found
/// by no search. Our own rule; editors set the months in the site's settings.
/// </summary>
public sealed record CheckAges(int Overdue, int Stale, int Hidden)
{
    /// <summary>While the settings say nothing else.</summary>
    public static CheckAges Usual { get; } = new(6, 12, 18);

    public static CheckAges Of(PublishedSnapshot published) => Of(published.Settings);

    public static CheckAges Of(SiteSettings? settings) => settings is null ? Usual : new(
        settings.OverdueAfterMonths ?? Usual.Overdue, settings.WarnAfterMonths ?? Usual.Stale, settings.HideAfterMonths ?? Usual.Hidden);

    /// <summary>The first day that still counts as checked lately.</summary>
    public DateOnly CheckedSince(DateOnly today) => today.AddMonths(-Overdue);

    /// <summary>The first day that counts as overdue and not yet as stale.</summary>
    public DateOnly OverdueSince(DateOnly today) => today.AddMonths(-Stale);

    public FreshnessState State(DateOnly? checkedOn, DateOnly today) => checkedOn switch
    {
        { } day when day >= CheckedSince(today) => FreshnessState.Checked,
        { } day when day >= OverdueSince(today) => FreshnessState.Overdue,
        _ => FreshnessState.Stale,
    };

    /// <summary>False when an editor hid it, or when it was last checked too long ago. Its page stays.</summary>
    public bool IsListed(Listing listing, DateOnly today) =>
        !listing.NotListed && (listing.CheckedOn is not { } day || day >= today.AddMonths(-Hidden));
}
