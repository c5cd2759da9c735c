using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Listings;

public sealed class ShowModel(Searcher searcher, PublishedSide published, MediaStore media, TimeProvider clock) : PageModel
{
    public ListingView View { get; private set; } = null!;

    public IReadOnlyList<MediaItem> Pictures { get; private set; } = [];

    public string StructuredData { get; private set; } = "";

    public bool IsSensitive { get; private set; }

    /// <summary>For the structured data.</summary>
    public string Nonce => SecurityHeaders.Nonce(HttpContext);

    public IActionResult OnGet(string kind, string slug)
    {
        var now = published.Current;
        if (ListingLinks.Find(now, kind, slug) is not { } found)
            return NotFound();

        var listing = found.Document;
        var today = clock.Today();
        var related = RelatedListings.To(found.Key, listing, searcher).Select(h => ResultCard.Of(h with { Why = [] }, new SearchRequest(), today)).ToList();
        View = ListingView.Of(listing, now, today, UriHelper.BuildAbsolute(Request.Scheme, Request.Host, Request.PathBase, Request.Path), related);
        Pictures = [.. listing.Pictures.Select(p => media.Find(p.MediaKey)).OfType<MediaItem>()];
        StructuredData = ListingSchema.Of(View);
        IsSensitive = SensitiveTopics.Has(now, listing);
        return Page();
    }
}
