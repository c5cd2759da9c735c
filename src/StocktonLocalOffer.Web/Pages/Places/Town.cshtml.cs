using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Places;

/// <summary>A town, or the villages: what is there, what comes there, and its wards.</summary>
[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class TownModel(Searcher searcher, PublishedSide published, Gazetteer gazetteer, TimeProvider clock) : PageModel
{
    private const int MostKinds = 8;

    public TownWards Place { get; private set; } = null!;

    public WardMap Map { get; private set; } = null!;

    public SearchRequest Search { get; private set; } = new();

    public PlaceListings Here { get; private set; } = null!;

    public LocalHelp Help { get; private set; } = null!;

    public IReadOnlyList<CountLink> Kinds { get; private set; } = [];

    public IReadOnlyList<CountLink> Ages { get; private set; } = [];

    public bool IsVillages => Place.Slug == PlaceLinks.Villages;

    public IActionResult OnGet(string town)
    {
        var now = published.Current;
        var today = clock.Today();
        Map = WardMap.Of(searcher, gazetteer, today) with { Here = town };
        if (Map.Towns.FirstOrDefault(t => t.Slug == town) is not { } place)
            return NotFound();

        Place = place;
        Search = IsVillages
            ? new SearchRequest().WithValues("ward", [.. Place.Wards.Select(w => w.Ward.Slug)])
            : new SearchRequest().With("town", Place.Slug);
        Here = PlaceListings.Of(searcher, Search, RelationTo, today);
        Help = LocalHelp.Of(now, Here.Results.Hits, p => RelationTo(p) == PlaceRelation.BasedHere) with { Where = IsVillages ? "in the villages" : "in this town" };
        Ages = TownsAndAges.ByAge(searcher, Search);
        Kinds = CountLink.Most("category", now.Vocabularies[VocabularyNames.Categories].Choices.Where(c => c.Parents.Count == 0), Search, SiteNumbers.Of(Here.Results), MostKinds);
        return Page();
    }

    private PlaceRelation RelationTo(PlaceFacts places) =>
        IsVillages ? Place.Wards.Select(w => places.InWard(w.Ward.Slug)).DefaultIfEmpty().Max() : places.InTown(Place.Slug);
}
