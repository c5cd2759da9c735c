using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Web.Pages.Shared;
using ContentPage = StocktonLocalOffer.Content.DocumentTypes.Page;

namespace StocktonLocalOffer.Web.Pages.Professionals;

/// <summary>The front page of those who signpost: the same search, and the ways in that only they think of.</summary>
public sealed class IndexModel(Searcher searcher, PublishedSide published) : PageModel
{
    public IReadOnlyList<FacetValue> Routes { get; private set; } = [];

    public IReadOnlyList<FacetValue> Levels { get; private set; } = [];

    public ContentPage? Text { get; private set; }

    public void OnGet()
    {
        var facets = searcher.Search(new SearchRequest { PageSize = 1 }).Facets;
        IReadOnlyList<FacetValue> Listed(string key) => [.. facets.First(f => f.Facet.Key == key).Values.Where(v => v.Count > 0 && v.Value != Facet.NotKnown.Id)];
        Routes = Listed("route");
        Levels = Listed("level");
        Text = published.Current.Find<ContentPage>(SiteLinks.Professionals.TrimStart('/'))?.Document;
    }
}
