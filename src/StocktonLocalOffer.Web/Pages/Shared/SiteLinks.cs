namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>The addresses that stand in the top and the foot of every page.</summary>
public static class SiteLinks
{
    public const string Home = "/";
    public const string Needs = "/needs";
    public const string Outcomes = "/outcomes";
    public const string Words = "/words";
    public const string YoungPeople = "/young-people";
    public const string Professionals = "/professionals";
    public const string Feedback = "/feedback";
    public const string AnotherWay = "/get-this-another-way";
    public const string Accessibility = "/accessibility";
    public const string Privacy = "/privacy";
    public const string Cookies = "/cookies";
    public const string Contact = "/contact";
    public const string About = "/about";
    public const string OpenData = "/open-data";

    public static string Need(string slug) => $"{Needs}/{slug}";

    public static string Word(string slug) => $"{Words}#{slug}";

    public static string Outcome(string slug) => $"{Outcomes}#{slug}";
}
