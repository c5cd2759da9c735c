using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Times;

/// <summary>Why a session may not be held on a day. Unknown is never yes.</summary>
public enum Doubt
{
    None,

    /// <summary>Nobody has said whether it is held in term time, in the holidays, or in both.</summary>
    Season,

    /// <summary>Its note says that some weeks are left out.</summary>
    Note,

    /// <summary>We have no school dates for this day yet.</summary>
    SchoolDates,

    BankHoliday,

    /// <summary>Schools are closed for once, such as for a training day, and it goes with the terms.</summary>
    DayOff,
}

/// <summary>A session on one day.</summary>
public sealed record Occurrence(DateOnly Day, Session Session, Doubt Doubt)
{
    /// <summary>Null when not known.</summary>
    public TimeOnly? From => Time(Session.From);

    /// <summary>Null when not known, or when it is not later the same day.</summary>
    public TimeOnly? To => Time(Session.To) is { } to && to > From ? to : null;

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
