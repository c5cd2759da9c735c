using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>Every address of a search.</summary>
public static class SearchLinks
{
    public const string Path = "/search";
    public const string JsonPath = "/search.json";
    public const string SuggestPath = "/suggest";

    /// <summary>What an address asks for.</summary>
    public static SearchRequest Asked(IQueryCollection query) =>
        SearchRequest.Parse(query.Select(p => KeyValuePair.Create(p.Key, (IEnumerable<string?>)p.Value)));

    public static string To(SearchRequest request) => Path + Query(request);

    public static string Json(SearchRequest request) => JsonPath + Query(request);

    public static string PageOf(SearchRequest request, int page)
    {
        var query = new QueryBuilder(request.Parameters());
        if (page > 1)
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        return Path + query.ToQueryString();
    }

    public static string Text(string text) => To(new SearchRequest { Text = text });

    public static string ExactWords(SearchRequest request) => To(request with { Exact = true, Page = 1 });

    public static string OurWordsToo(SearchRequest request) => To(request with { Exact = false, Page = 1 });

    public static string Need(string slug) => Of("need", slug);

    public static string Category(string slug) => Of("category", slug);

    public static string Ward(string slug) => Of("ward", slug);

    public static string Of(string facet, string value) => To(new SearchRequest().With(facet, value));

    /// <summary>Says the same for every way to ask the same.</summary>
    public static string Canonical(SearchRequest request) => PageOf(request, request.Page);

    internal static string Query(SearchRequest request) => new QueryBuilder(request.Parameters()).ToQueryString().Value ?? "";
}
