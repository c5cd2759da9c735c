using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>How much is listed, counted by the search itself: a number on a page and the list behind its link never differ.</summary>
public sealed class SiteNumbers
{
    /// <summary>A page size for every result at once: more than any council lists.</summary>
    public const int Everything = 20_000;

    private readonly Dictionary<(string Facet, string Value), int> _counts;

    private SiteNumbers(int total, Dictionary<(string, string), int> counts) => (Total, _counts) = (total, counts);

    public int Total { get; }

    public int Of(string facet, string value) => _counts.GetValueOrDefault((facet, value));

    /// <summary>Counts of everything, or of everything that a request keeps.</summary>
    public static SiteNumbers Count(Searcher searcher, SearchRequest? request = null) =>
        Of(searcher.Search((request ?? new SearchRequest()) with { PageSize = 1 }));

    public static SiteNumbers Of(SearchResults results) =>
        new(results.Total, results.Facets.SelectMany(f => f.Values.Select(v => (f.Facet.Key, v.Value, v.Count))).ToDictionary(v => (v.Key, v.Value), v => v.Count));

    /// <summary>How many of the listings that can be found were checked lately: in the last six months, unless the settings say otherwise.</summary>
    public static int Checked(PublishedSnapshot published, DateOnly today)
    {
        var ages = CheckAges.Of(published);
        return published.Documents<Listing>().Count(l => ages.IsListed(l, today) && ages.State(l.CheckedOn, today) == FreshnessState.Checked);
    }
}
