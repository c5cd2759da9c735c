using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Family;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.FindForFamily;

/// <summary>The form for several children.</summary>
public static class FamilyLinks
{
    public const string Path = "/family";

    /// <summary>The form filled in with what a search asks already. A single age, and the needs beside it, become the first child.</summary>
    public static string From(SearchRequest request)
    {
        var ages = request.Facets.GetValueOrDefault("age") ?? [];
        var needs = request.Facets.GetValueOrDefault("need") ?? [];
        if (request.Children.Count == 0 && ages.Count <= 1 && ages.Count + needs.Count > 0)
            request = request.WithValues("age", []).WithValues("need", []) with { Children = [Child.AddressOf(ages, needs)] };
        return Path + SearchLinks.Query(request);
    }
}
