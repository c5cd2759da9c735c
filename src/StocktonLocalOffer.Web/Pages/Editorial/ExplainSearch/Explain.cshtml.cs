using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Explaining;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.Editorial.ExplainSearch;

/// <summary>How a search was read and why each result stands where it does, for editors.</summary>
public sealed class ExplainModel(Searcher searcher, IOptions<EditorialOptions> options) : PageModel
{
    public SearchExplanation Explanation { get; private set; } = null!;

    public SearchResults Results => Explanation.Results;

    public IActionResult OnGet()
    {
        if (!options.Value.Explain && CurrentEditor.Of(User) is null)
            return NotFound();
        Explanation = searcher.Explain(SearchLinks.Asked(Request.Query));
        return Page();
    }

    /// <summary>The place of a result in the whole list, from 1.</summary>
    public int Place(int onPage) => (Results.Page - 1) * Results.Request.PageSize + onPage + 1;

    public static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Kind(PartExplained part) => part switch
    {
        { IsLeftOut: true } => "Left out: it says nothing about what is looked for",
        { Part.Kind: SynonymKind.Abbr or SynonymKind.AbbrRisky } => "Short form",
        { Part.Kind: SynonymKind.Old } => "Outdated: only its meaning is looked for",
        { Part.Kind: SynonymKind.Misspell } => "Mistake: only its meaning is looked for",
        { Part.Kind: SynonymKind.Phrase or SynonymKind.Word } => "In the word list",
        _ => "Plain word",
    };

    public static string Meanings(PartExplained part) =>
        part.Part.Meanings.Count == 0 ? "-" : string.Join(", ", part.Part.Meanings.Select(m => m.Label));
}
