using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Preview;

/// <summary>A version for whoever was given its address. It shows that version, leads nowhere else, and ends by itself.</summary>
public sealed class LinkModel(PreviewLinks links, PublishedSide published, LocationFiller filler, MediaStore media, TimeProvider clock) : EditorPage
{
    public PreviewPage Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string token)
    {
        if (await links.FindAsync(token, HttpContext.RequestAborted) is not { } found)
            return NotFound();
        Shown = new(found.ItemKey, found.Version, published.Current, filler, media, clock.Today());
        return Page();
    }
}
