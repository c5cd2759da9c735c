using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>Listings like this one: the same need and kind of help in the same town first, then with less in common.</summary>
public static class RelatedListings
{
    private const int Most = 4;

    public static IReadOnlyList<SearchHit> To(Guid key, Listing listing, Searcher searcher)
    {
        string[] needs = [.. listing.DesignedFor.Concat(listing.Welcomes).Where(n => n is not ("any" or "waiting")).Take(3)];
        string[] categories = [.. listing.Categories.Take(2)];
        string[] towns = [.. listing.Locations.Select(l => l.Town).Where(t => t.Length > 0).Distinct()];
        var all = new SearchRequest { PageSize = Most + 1 };
        SearchRequest[] closer = [
            all.WithValues("need", needs).WithValues("category", categories).WithValues("town", towns),
            all.WithValues("need", needs).WithValues("category", categories),
            all.WithValues("category", categories),
            all.WithValues("need", needs),
        ];

        var found = new List<SearchHit>();
        foreach (var request in closer.Where(r => !r.IsEmpty))
        {
            found.AddRange(searcher.Search(request).Hits.Where(h => h.Facts.Key != key && found.All(f => f.Facts.Key != h.Facts.Key)));
            if (found.Count >= Most)
                break;
        }

        return [.. found.Take(Most)];
    }
}
