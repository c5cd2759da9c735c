using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Times;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>How long a comment may wait, in working days: not Saturdays, Sundays and bank holidays, when nobody is there to answer.</summary>
/// <remarks>Days are those of UTC: an hour more or less does not matter beside days.</remarks>
public sealed class AnswerTimes(TimeProvider clock)
{
    /// <summary>A mistake sends families to a closed door, and somebody who cannot read a page has nothing until they are sent it.</summary>
    public const int QuickDays = 5;

    /// <summary>What councils promise for a letter that is not urgent: two weeks.</summary>
    public const int Days = 10;

    /// <summary>Kinds that are answered first.</summary>
    public static readonly IReadOnlyList<CommentKind> Quick = [CommentKind.Mistake, CommentKind.AnotherWay];

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The last day on which a comment is answered in time.</summary>
    public static DateOnly DueOn(CommentKind kind, DateTime sentUtc)
    {
        var day = DateOnly.FromDateTime(sentUtc);
        for (var left = DaysOf(kind); left > 0;)
            if (IsWorkday(day = day.AddDays(1)))
                left--;
        return day;
    }

    public bool IsOverdue(CommentKind kind, DateTime sentUtc) => DueOn(kind, sentUtc) < Today;

    /// <summary>A comment of a quick kind, or of the others, is overdue today when it was sent before this.</summary>
    internal (DateTime Quick, DateTime Others) OverdueBefore() => (Before(CommentKind.Mistake), Before(CommentKind.Here));

    private DateTime Before(CommentKind kind)
    {
        var day = Today;
        while (!IsOverdue(kind, day.ToDateTime(default)))
            day = day.AddDays(-1);
        return day.AddDays(1).ToDateTime(default, DateTimeKind.Utc);
    }

    private static int DaysOf(CommentKind kind) => Quick.Contains(kind) ? QuickDays : Days;

    private static bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && SchoolCalendar.BankHoliday(day) is null;
}
