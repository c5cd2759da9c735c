using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Listings;

public sealed class ShowModel(Searcher searcher, PublishedSide published, TimeProvider clock) : PageModel
{
    // More explained words than this are a dictionary, and that has a page of its own.
    private const int MostTerms = 6;

    public ListingView View { get; private set; } = null!;

    public string StructuredData { get; private set; } = "";

    /// <summary>For the structured data.</summary>
    public string Nonce => SecurityHeaders.Nonce(HttpContext);

    public IActionResult OnGet(string kind, string slug)
    {
        var now = published.Current;
        if (Find(now, kind, slug) is not { } found)
            return NotFound();

        var listing = found.Document;
        var today = clock.Today();
        View = new ListingView
        {
            Listing = listing,
            Organisation = listing.Organisation.Select(o => now.Find<Organisation>(o)?.Document).FirstOrDefault(o => o is not null),
            Words = now.Vocabularies,
            Today = today,
            Address = UriHelper.BuildAbsolute(Request.Scheme, Request.Host, Request.PathBase, Request.Path),
            Terms = Glossary.TermsIn(Glossary.TextOf(listing), now.Documents<GlossaryTerm>(), MostTerms),
            Related = [.. RelatedListings.To(found.Key, listing, searcher).Select(h => ResultCard.Of(h with { Why = [] }, new SearchRequest(), today))],
        };
        StructuredData = ListingSchema.Of(View);
        return Page();
    }

    private static Published<Listing>? Find(PublishedSnapshot now, string kind, string slug)
    {
        static Published<Listing>? As<T>(Published<T>? found) where T : Listing =>
            found is null ? null : new(found.Key, found.Slug, found.PublishedUtc, found.ParentKey, found.SortOrder, found.Document);
        return kind switch
        {
            "services" => As(now.Find<Service>(slug)),
            "clubs" => As(now.Find<Club>(slug)),
            "activities" => As(now.Find<Activity>(slug)),
            "support-groups" => As(now.Find<SupportGroup>(slug)),
            _ => null,
        };
    }
}
