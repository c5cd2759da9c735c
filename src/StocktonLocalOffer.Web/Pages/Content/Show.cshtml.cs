using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;
using ContentPage = StocktonLocalOffer.Content.DocumentTypes.Page;

namespace StocktonLocalOffer.Web.Pages.Content;

/// <summary>Single pages, such as the accessibility statement.</summary>
public sealed class ShowModel(PublishedSide published) : PageModel
{
    private const int MostTerms = 6;

    public ContentPage Document { get; private set; } = null!;

    /// <summary>The local people to ring, on the contact page only.</summary>
    public IReadOnlyList<HelpContact> People { get; private set; } = [];

    public IReadOnlyList<GlossaryTerm> Terms { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        var now = published.Current;
        if (now.Find<ContentPage>(slug) is not { } found)
            return NotFound();

        Document = found.Document;
        Terms = Glossary.TermsIn(Document.Body, now.Documents<GlossaryTerm>(), MostTerms);
        if (IsContact)
            People = [.. now.Documents<HelpContact>().Where(c => c.Local)];
        return Page();
    }

    public bool IsContact => "/" + Document.Slug == SiteLinks.Contact;
}
