using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Words;

public sealed class IndexModel(PublishedSide published) : PageModel
{
    /// <summary>Terms under their first letter; what does not start with a letter is under "0 to 9".</summary>
    public IReadOnlyList<(string Letter, IReadOnlyList<GlossaryTerm> Terms)> Letters { get; private set; } = [];

    public void OnGet() => Letters =
        [.. published.Current.Documents<GlossaryTerm>()
            .OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase)
            .GroupBy(t => t.Name.Length > 0 && char.IsAsciiLetter(t.Name[0]) ? char.ToUpperInvariant(t.Name[0]).ToString() : "0 to 9")
            .Select(g => (g.Key, (IReadOnlyList<GlossaryTerm>)[.. g]))];
}
