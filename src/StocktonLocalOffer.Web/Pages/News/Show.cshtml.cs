using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.News;

public sealed class ShowModel(PublishedSide published) : PageModel
{
    private const int MostTerms = 6;

    public NewsArticle Article { get; private set; } = null!;

    public IReadOnlyList<GlossaryTerm> Terms { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        var now = published.Current;
        if (now.Find<NewsArticle>(slug) is not { } found)
            return NotFound();
        Article = found.Document;
        Terms = Glossary.TermsIn(Article.Body, now.Documents<GlossaryTerm>(), MostTerms);
        return Page();
    }
}
