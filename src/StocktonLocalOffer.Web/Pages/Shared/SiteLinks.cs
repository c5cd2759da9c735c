namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>The addresses that stand in the top and the foot of every page.</summary>
public static class SiteLinks
{
    public const string Home = "/";
    public const string Needs = "/needs";
    public const string Outcomes = "/outcomes";
    public const string Places = "/places";
    public const string Ages = "/ages";
    public const string Categories = "/categories";
    public const string Strategy = "/strategy";
    public const string YouSaidWeDid = "/strategy/you-said-we-did";
    public const string MustBeHere = "/what-must-be-here";
    public const string HelpShape = "/help-shape";
    public const string Feedback = "/feedback";
    public const string Words = "/words";
    public const string YoungPeople = "/young-people";
    public const string Professionals = "/professionals";
    public const string AnotherWay = "/get-this-another-way";
    public const string Accessibility = "/accessibility";
    public const string Privacy = "/privacy";
    public const string Cookies = "/cookies";
    public const string Contact = "/contact";
    public const string About = "/about";
    public const string OpenData = "/open-data";

    /// <summary>Where "Leave this site" leads: a page that anybody might be reading.</summary>
    public const string SomewhereElse = "https://www.bbc.co.uk/weather";

    public static string Need(string slug) => $"{Needs}/{slug}";

    public static string Word(string slug) => $"{Words}#{slug}";
}
