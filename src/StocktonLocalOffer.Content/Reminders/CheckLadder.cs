namespace StocktonLocalOffer.Content.Reminders;

/// <summary>
/// When a provider is reminded that an entry has to be checked: 30 days before, on the day, 14 days after with the organisation
/// as well, and 30 days after it is on the editors' list. The ladder is this site's own rule.
/// </summary>
public static class CheckLadder
{
    /// <summary>An entry that says no day of its own is due six months after it was checked.</summary>
    public const int MonthsBetween = 6;

    /// <summary>The step from which the organisation is written to as well.</summary>
    public const int WithOrganisation = 2;

    /// <summary>The step that writes to nobody: the entry is on the editors' list.</summary>
    public const int EditorsList = 3;

    // Days after the day it is due, for each step.
    private static readonly int[] Days = [-30, 0, 14, 30];

    /// <summary>The first day that any step is about.</summary>
    public static DateOnly Latest(DateOnly today) => today.AddDays(-Days[0]);

    /// <summary>The step that an entry has reached; null before the first.</summary>
    public static int? Step(DateOnly due, DateOnly today)
    {
        var step = Array.FindLastIndex(Days, days => due.AddDays(days) <= today);
        return step < 0 ? null : step;
    }
}
