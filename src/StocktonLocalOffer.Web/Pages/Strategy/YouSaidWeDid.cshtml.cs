using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Strategy;

public sealed class YouSaidWeDidModel(PublishedSide published) : PageModel
{
    public IReadOnlyList<YouSaidWeDid> All { get; private set; } = [];

    public void OnGet() => All = [.. NewestFirst(published.Current)];

    /// <summary>What has no day comes last, in the order that editors gave it.</summary>
    public static IEnumerable<YouSaidWeDid> NewestFirst(PublishedSnapshot published) =>
        published.Documents<YouSaidWeDid>().OrderByDescending(y => y.Date ?? DateOnly.MinValue);
}
