using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Guides;

/// <summary>A guide as one page, for paper and for those who would rather scroll.</summary>
public sealed class WholeModel(PublishedSide published) : PageModel
{
    // On paper there is no link to follow, so more words are explained than on a chapter's page.
    private const int MostTerms = 20;

    public Guide Guide { get; private set; } = null!;

    public IReadOnlyList<GlossaryTerm> Terms { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        var now = published.Current;
        if (now.Find<Guide>(slug)?.Document is not { Chapters.Count: > 0 } guide)
            return NotFound();
        Guide = guide;
        Terms = Glossary.TermsIn(string.Join(' ', guide.Chapters.Select(c => c.Body)), now.Documents<GlossaryTerm>(), MostTerms);
        return Page();
    }
}
