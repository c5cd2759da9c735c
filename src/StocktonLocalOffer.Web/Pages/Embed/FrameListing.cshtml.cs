using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Embed;

/// <summary>One listing as a card, for another site's page.</summary>
public sealed class FrameListingModel(PublishedSide published, Gazetteer gazetteer, TimeProvider clock) : PageModel
{
    public ResultCard Card { get; private set; } = null!;

    public IActionResult OnGet(string kind, string slug)
    {
        var now = published.Current;
        if (ListingLinks.Find(now, kind, slug) is not { } found)
            return NotFound();
        var organisation = found.Document.Organisation.Select(now.Find<StocktonLocalOffer.Content.DocumentTypes.Organisation>).FirstOrDefault()?.Document.Name ?? "";
        Card = ResultCard.Of(new SearchHit(new ListingFacts(found.Key, found.Document, organisation, now.Vocabularies, gazetteer) { Day = clock.Today(), CheckAges = CheckAges.Of(now) }, [], null), new SearchRequest(), clock.Today());
        return Page();
    }
}
