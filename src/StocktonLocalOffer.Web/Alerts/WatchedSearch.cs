using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Alerts;

/// <summary>A search as an alert keeps it, and what it finds.</summary>
public sealed partial class WatchedSearch(Searcher searcher, PlaceFinder places)
{
    // More than any council lists: an alert looks at everything that fits.
    private const int Everything = 100_000;

    /// <summary>The one way to write a search down. Where it names a full postcode, only its sector is kept.</summary>
    public string QueryOf(SearchRequest asked)
    {
        // As it was read: a place or an age that a sentence named has its own parameter.
        var read = searcher.Search(asked with { PageSize = 1 }).Request;
        return SearchLinks.Query(read with
        {
            Text = Sector(read.Text),
            Postcode = places.Find(read.Postcode) is { Postcode: not null, Sector: { } sector } ? sector : Sector(read.Postcode),
            Page = 1,
            Sort = SortOrder.Best,
        });
    }

    public static SearchRequest Read(string query) =>
        SearchRequest.Parse(QueryHelpers.ParseQuery(query).Select(p => KeyValuePair.Create(p.Key, (IEnumerable<string?>)p.Value)));

    /// <summary>How many fit, and the filters in words.</summary>
    public SearchResults Look(string query) => searcher.Search(Read(query) with { PageSize = 1 });

    public IReadOnlyList<SearchHit> All(string query) => searcher.Search(Read(query) with { PageSize = Everything }).Hits;

    private static string Sector(string text) => FullPostcode().Replace(text, "$1");

    [GeneratedRegex("""\b([a-z]{1,2}[0-9][a-z0-9]? *[0-9])[a-z]{2}\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FullPostcode();
}
