using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Shortlists;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Listings;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>Two to four of the list, fact by fact.</summary>
public sealed class CompareModel(ShortlistKeeper keeper, PublishedSide published, SiteAddress site, TimeProvider clock) : ShortlistPage(keeper, published, site, clock)
{
    // Four columns are what a wide screen shows and a mind holds.
    public const int Most = 4;

    public IReadOnlyList<ListingInShort> Chosen { get; private set; } = [];

    public bool TooMany { get; private set; }

    public async Task OnGetAsync(string token, List<Guid> listing)
    {
        if (!await OpenAsync(token))
            return;
        var ticked = Items.Select(i => i.Short).OfType<ListingInShort>().Where(s => listing.Contains(s.Key)).ToList();
        (Chosen, TooMany) = ([.. ticked.Take(Most)], ticked.Count > Most);
    }

    /// <summary>The rows that are lines of text, each with a fact for every column; access has a shape of its own.</summary>
    public IEnumerable<IReadOnlyList<ShortFact>> Rows
    {
        get
        {
            Func<ListingInShort, ShortFact>[] rows = [c => c.Who, c => c.Ages, c => c.Where, c => c.When, c => c.Cost, c => c.Start];
            return rows.Select(row => (IReadOnlyList<ShortFact>)[.. Chosen.Select(row)]);
        }
    }
}
