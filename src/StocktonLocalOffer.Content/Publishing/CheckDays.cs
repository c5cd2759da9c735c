using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>
/// Says which days of checks cannot be. Only people are asked to put them right: the lists of other organisations come in as they
/// are, so it stands apart from <see cref="RecordCheck"/>.
/// </summary>
internal static class CheckDays
{
    // As far apart as the site's settings let two checks be; beyond it a slip of the keyboard is likelier.
    private const int FurthestAhead = 24;

    /// <param name="today">As clocks in the borough show it.</param>
    public static IEnumerable<Problem> Of(Document document, DateOnly today)
    {
        var (on, due) = document switch
        {
            Listing listing => (listing.CheckedOn, listing.NextCheckDue),
            Guide guide => (guide.CheckedOn, null),
            _ => (null, null),
        };
        if (on > today)
            yield return new("checkedOn", "This day is still to come. Give the day somebody last made sure that all of this is right.");
        if (due < on)
            yield return new("nextCheckDue", "The next check is before the last one. Give a later day.");
        if (due > today.AddMonths(FurthestAhead))
            yield return new("nextCheckDue", $"The next check is more than {FurthestAhead} months away. Give an earlier day.");
    }
}
