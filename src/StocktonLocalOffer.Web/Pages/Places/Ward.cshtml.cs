using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Places;

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class WardModel(Searcher searcher, PublishedSide published, Gazetteer gazetteer, TimeProvider clock) : PageModel
{
    public Ward Ward { get; private set; } = null!;

    public string TownName => Ward.Town?.Name ?? "The villages";

    /// <summary>"Yarm ward": the name alone could be the town's.</summary>
    public string FullName => $"{Ward.Name} ward";

    public WardMap Map { get; private set; } = null!;

    public IReadOnlyList<NumberedWard> Next { get; private set; } = [];

    public PlaceListings Here { get; private set; } = null!;

    public LocalHelp Help { get; private set; } = null!;

    public IReadOnlyList<CountLink> Ages { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public SearchRequest Search => new SearchRequest().With("ward", Ward.Slug);

    public IActionResult OnGet(string town, string ward)
    {
        if (gazetteer.Ward(ward) is not { } found)
            return NotFound();
        if (PlaceLinks.TownOf(found) != town)
            return RedirectPermanent(PlaceLinks.To(found));

        var now = published.Current;
        (Ward, Today) = (found, clock.Today());
        Here = PlaceListings.Of(searcher, Search, p => p.InWard(Ward.Slug), Today);
        Map = WardMap.Of(searcher, gazetteer, Today) with { Here = Ward.Slug };
        Next = [.. Map.Towns.SelectMany(t => t.Wards).Where(w => Ward.Neighbours.Contains(w.Ward.Slug))];
        Ages = TownsAndAges.ByAge(searcher, Search);

        // A hub or a library serves its whole town, so the town is looked at and not the ward alone.
        var hits = Ward.Town is { } whole ? searcher.Search(new SearchRequest { PageSize = SiteNumbers.Everything }.With("town", whole.Slug)).Hits : Here.Results.Hits;
        Help = LocalHelp.Of(now, hits, p => Ward.Town is { } place ? p.InTown(place.Slug) == PlaceRelation.BasedHere : p.InWard(Ward.Slug) == PlaceRelation.BasedHere) with { Where = Ward.Town is null ? "in this ward" : "in this town" };
        return Page();
    }
}
