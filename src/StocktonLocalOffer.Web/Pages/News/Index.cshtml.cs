using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.News;

public sealed class IndexModel(PublishedSide published) : PageModel
{
    public IReadOnlyList<NewsArticle> Articles { get; private set; } = [];

    public void OnGet() => Articles = [.. published.Current.Documents<NewsArticle>().OrderByDescending(a => a.PublishedOn)];
}
