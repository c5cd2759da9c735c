using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Moderate;

/// <summary>What moderators read of a comment, in words.</summary>
public static class ModerateWords
{
    public static string Of(CommentState state) => state switch
    {
        CommentState.Waiting => "Waiting",
        CommentState.Taken => "Being worked on",
        CommentState.Published => "Published",
        _ => "Closed",
    };

    /// <summary>"Sent today", "Waits for 12 days".</summary>
    public static string Wait(DateTime sentUtc, DateOnly today) => (today.DayNumber - SiteClock.Day(sentUtc).DayNumber) switch
    {
        <= 0 => "Sent today",
        var days => $"Waits for {InWords.Count(days, "day", "days")}",
    };

    /// <summary>What was ticked beside the words; empty for nothing.</summary>
    public static string Choice(CommentKind kind, string choice) => (kind, choice) switch
    {
        (_, "") => "",
        (CommentKind.Useful, "yes") => "Useful: yes",
        (CommentKind.Useful, _) => "Useful: no",
        (CommentKind.Suggestion, "provider") => "From somebody who runs it",
        (CommentKind.Suggestion, _) => "Not from those who run it",
        (_, "phone") => "Wants it read over the phone",
        (_, "paper") => "Wants it on paper",
        (_, "large-print") => "Wants it in large print",
        (_, "easy-read") => "Wants it in Easy Read",
        (_, "bsl") => "Wants it in British Sign Language",
        (_, "language") => "Wants it in another language",
        _ => choice,
    };
}
