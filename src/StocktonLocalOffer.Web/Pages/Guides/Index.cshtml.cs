using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Guides;

public sealed class IndexModel(PublishedSide published) : PageModel
{
    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    public void OnGet() => Guides = [.. published.Current.Documents<Guide>()];
}
