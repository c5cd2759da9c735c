using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Listings;

/// <summary>A listing in large type and short lines, for whoever reads best so.</summary>
public sealed class SimpleModel(PublishedSide published, TimeProvider clock) : PageModel
{
    public const string SymbolsField = "symbols";
    private const string Without = "no";

    public SimpleListing Simple { get; private set; } = null!;

    public ListingInShort Short => Simple.Short;

    public bool IsSensitive { get; private set; }

    public bool HasSymbols => Simple.HasSymbols;

    /// <summary>The same page with the symbols, or without them.</summary>
    public string OtherWay => ListingLinks.Simple(Short.Listing) + (HasSymbols ? $"?{SymbolsField}={Without}" : "");

    public IActionResult OnGet(string kind, string slug)
    {
        var now = published.Current;
        if (ListingLinks.Find(now, kind, slug) is not { } found)
            return NotFound();

        Simple = new(ListingInShort.Of(found, now, clock.Today()), now, Request.Query[SymbolsField] != Without);
        IsSensitive = SensitiveTopics.Has(now, Short.Listing);
        return Page();
    }
}
