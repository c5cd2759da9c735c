using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Organisations;

public sealed class ShowModel(PublishedSide published, Gazetteer gazetteer, TimeProvider clock) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    /// <summary>"Charity"; empty when not known.</summary>
    public string Kind { get; private set; } = "";

    public IReadOnlyList<ResultCard> Listings { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        var now = published.Current;
        if (now.Find<Organisation>(slug) is not { } found)
            return NotFound();

        var (today, ages) = (clock.Today(), CheckAges.Of(now));
        Organisation = found.Document;
        Kind = Organisation.Kind.Length > 0 ? now.Vocabularies[VocabularyNames.OrganisationKinds].Label(Organisation.Kind) : "";
        Listings = [.. now.OfType<Listing>().Where(l => l.Document.Organisation.Contains(found.Key) && ages.IsListed(l.Document, today))
            .OrderBy(l => l.Document.Name, StringComparer.OrdinalIgnoreCase)
            .Select(l => ResultCard.Of(new ListingFacts(l.Key, l.Document, "", now.Vocabularies, gazetteer) { Day = today, CheckAges = ages }, today))];
        return Page();
    }
}
