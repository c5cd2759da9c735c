using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Guides;

public sealed class ShowModel(PublishedSide published) : PageModel
{
    private const int MostTerms = 6;

    public Guide Guide { get; private set; } = null!;

    public Chapter Chapter { get; private set; } = null!;

    public IReadOnlyList<GlossaryTerm> Terms { get; private set; } = [];

    public int Number { get; private set; }

    public bool IsSensitive { get; private set; }

    public Chapter? Previous => Number > 1 ? Guide.Chapters[Number - 2] : null;

    public Chapter? Next => Number < Guide.Chapters.Count ? Guide.Chapters[Number] : null;

    public IActionResult OnGet(string slug, string? chapter)
    {
        var now = published.Current;
        if (now.Find<Guide>(slug)?.Document is not { Chapters.Count: > 0 } guide)
            return NotFound();
        if (chapter == guide.Chapters[0].Slug)
            return RedirectPermanent(GuideLinks.To(guide));

        Guide = guide;
        if (guide.Chapters.FirstOrDefault(c => chapter is null || c.Slug == chapter) is not { } found)
            return NotFound();

        Chapter = found;
        Number = guide.Chapters.ToList().IndexOf(found) + 1;
        Terms = Glossary.TermsIn(found.Body, now.Documents<GlossaryTerm>(), MostTerms);
        IsSensitive = SensitiveTopics.Has(now, guide, found);
        return Page();
    }
}
