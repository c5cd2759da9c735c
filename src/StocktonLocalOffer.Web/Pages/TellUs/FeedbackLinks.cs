using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.TellUs;

/// <summary>The addresses for telling us something, and for reading what came of it.</summary>
public static class FeedbackLinks
{
    public const string Mistakes = SiteLinks.Feedback + "/mistake";
    public const string Usefulness = SiteLinks.Feedback + "/useful";
    public const string Follow = SiteLinks.Feedback + "/follow";
    public const string Replies = SiteLinks.Feedback + "/replies";
    public const string SuggestListing = "/suggest-a-listing";

    /// <summary>The form with what it is about ticked already: "here", "missing", "easy" or "making".</summary>
    public static string About(string topic) => SiteLinks.Feedback + Query(("topic", topic));

    /// <summary>A mistake on one page, by the page's address.</summary>
    public static string Mistake(string path) => Mistakes + Query(("about", path));

    public static string Useful(string path, bool yes) => Usefulness + Query(("about", path), ("answer", yes ? "yes" : "no"));

    public static string Thanks(string path) => Usefulness + Query(("about", path), ("thanks", "1"));

    public static string AnotherWay(string path) => SiteLinks.AnotherWay + Query(("about", path));

    public static string FollowOf(string token) => $"{Follow}/{token}";

    /// <summary>The same, for somebody who has just sent something.</summary>
    public static string Sent(string token) => FollowOf(token) + "?sent=1";

    public static string RepliesOf(string words, int? year, int page = 1) => Replies + Query(("q", words), ("year", year?.ToString(CultureInfo.InvariantCulture) ?? ""), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : ""));

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{Replies}/{year}");

    public static string YearCsv(int year) => Year(year) + ".csv";

    private static string Query(params (string Name, string Value)[] parameters) =>
        new QueryBuilder(parameters.Where(p => p.Value.Length > 0).Select(p => KeyValuePair.Create(p.Name, p.Value))).ToQueryString().Value ?? "";
}
