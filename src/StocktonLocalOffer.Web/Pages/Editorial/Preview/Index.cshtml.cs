using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Preview;

/// <summary>A version before it is published, for editors.</summary>
[May(MayAttribute.Write)]
public sealed class IndexModel(History history, PublishedSide published, LocationFiller filler, MediaStore media, TimeProvider clock) : EditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Key { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "as")]
    public Eyes Eyes { get; set; }

    public PreviewPage Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await history.VersionAsync(Key, Number, By.Scope, HttpContext.RequestAborted) is not { } version)
            return NotFound();
        Shown = new(Key, version, published.Current, filler, media, clock.Today());
        return Page();
    }
}
