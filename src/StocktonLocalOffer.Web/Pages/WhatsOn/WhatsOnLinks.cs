using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Web.Pages.WhatsOn;

/// <summary>Addresses of what is on: a search, and which days.</summary>
public static class WhatsOnLinks
{
    public const string Path = "/whats-on";

    /// <summary>The parameter that says which days: "weekend", "holiday" or a day as "2026-12-19".</summary>
    public const string When = "when";

    /// <summary>The first of fourteen days, as "2026-12-19".</summary>
    public const string From = "from";

    public const string Weekend = "weekend";

    public const string Holiday = "holiday";

    // What somebody can go to. Services have opening hours, which are no events.
    private static readonly IReadOnlyList<string> Kinds = ["activity", "club", "support-group"];

    public static string On(SearchRequest asked, string when) => To(asked, When, when);

    public static string Starting(SearchRequest asked, DateOnly day) => To(asked, From, Day(day));

    public static string To(SearchRequest asked, string name = "", string value = "")
    {
        var query = new QueryBuilder(Own(asked).Parameters());
        if (value.Length > 0)
            query.Add(name, value);
        return Path + query.ToQueryString();
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The search that is made: of things to go to, unless other kinds are asked for.</summary>
    public static SearchRequest Search(SearchRequest asked) =>
        asked.Facets.ContainsKey("kind") ? asked : asked.WithValues("kind", Kinds);

    // What goes without saying stays out of the address.
    private static SearchRequest Own(SearchRequest asked) =>
        asked.Facets.GetValueOrDefault("kind") is { } kinds && kinds.SequenceEqual(Kinds) ? asked.WithValues("kind", []) : asked;
}
