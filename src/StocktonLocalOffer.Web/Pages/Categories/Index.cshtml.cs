using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Categories;

/// <summary>A wide kind of help with the narrower ones under it.</summary>
public sealed record Kind(Category Category, CountLink Link, IReadOnlyList<CountLink> Narrower);

[OutputCache(PolicyName = PageCaching.Policy)]
public sealed class IndexModel(Searcher searcher, PublishedSide published) : PageModel
{
    public IReadOnlyList<Kind> Kinds { get; private set; } = [];

    public void OnGet()
    {
        var now = published.Current;
        var numbers = SiteNumbers.Count(searcher);
        var all = now.OfType<Category>();
        CountLink Counted(Category category) => new(category.Name, SearchLinks.Category(category.Slug), numbers.Of("category", category.Slug));
        Kinds = [.. all.Where(c => c.Document.Parents.Count == 0).Select(c => new Kind(c.Document, Counted(c.Document),
            [.. all.Where(n => n.Document.Parents.Contains(c.Key)).Select(n => Counted(n.Document))]))];
    }
}
