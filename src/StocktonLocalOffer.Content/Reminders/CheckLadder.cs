using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Reminders;

/// <summary>
/// When a provider is reminded that an entry has to be checked: some days before, on the day, some days after with the organisation
/// as well, and then nobody any more: it is left to the editors, on whose board it is from the day after it was due. The ladder is
/// this site's own rule; editors set its days in the site's settings.
/// </summary>
/// <param name="MonthsBetween">An entry that says no day of its own is due so long after it was checked.</param>
public sealed record CheckLadder(int DaysBefore, int DaysAfter, int EditorsListDaysAfter, int MonthsBetween)
{
    /// <summary>The step from which the organisation is written to as well.</summary>
    public const int WithOrganisation = 2;

    /// <summary>The step that writes to nobody: the entry is left to the editors.</summary>
    public const int EditorsList = 3;

    /// <summary>While the settings say nothing else.</summary>
    public static CheckLadder Usual { get; } = new(30, 14, 30, 6);

    public static CheckLadder Of(PublishedSnapshot published) => Of(published.Settings);

    public static CheckLadder Of(SiteSettings? settings) => settings is null ? Usual : new(
        settings.RemindDaysBefore ?? Usual.DaysBefore, settings.RemindDaysAfter ?? Usual.DaysAfter,
        settings.EditorsListDaysAfter ?? Usual.EditorsListDaysAfter, settings.CheckEveryMonths ?? Usual.MonthsBetween);

    /// <summary>The first day that any step is about.</summary>
    public DateOnly Latest(DateOnly today) => today.AddDays(DaysBefore);

    /// <summary>The step that an entry has reached; null before the first.</summary>
    public int? Step(DateOnly due, DateOnly today)
    {
        int[] days = [-DaysBefore, 0, DaysAfter, EditorsListDaysAfter];
        var step = Array.FindLastIndex(days, d => due.AddDays(d) <= today);
        return step < 0 ? null : step;
    }
}
