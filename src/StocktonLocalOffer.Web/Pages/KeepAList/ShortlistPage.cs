using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Shortlists;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>One line of a list.</summary>
/// <param name="Short">Null when the listing was taken down since.</param>
public sealed record ListItem(ShortlistEntry Entry, ListingInShort? Short)
{
    public string Name => Short?.Listing.Name ?? Entry.Name;
}

/// <summary>What every page of a list does first: it opens the list that its address names.</summary>
[PrivatePage]
public abstract class ShortlistPage(ShortlistKeeper keeper, PublishedSide published, SiteAddress site, TimeProvider clock) : PageModel
{
    public string Token { get; private set; } = "";

    /// <summary>Null when there is no such list: the page says so, and what to do.</summary>
    public OpenShortlist? List { get; private set; }

    public IReadOnlyList<ListItem> Items { get; private set; } = [];

    protected ShortlistKeeper Keeper => keeper;

    protected PublishedSide Published => published;

    public bool CanChange => List is { CanChange: true };

    public DateOnly Today => clock.Today();

    /// <summary>Where the site is, without a slash at the end: for paper and codes.</summary>
    public string Home => site.Home(Request);

    protected string HomeInMessages => site.HomeInMessages;

    /// <returns>False when there is nothing to show: no such list, or a shared link that has run out.</returns>
    protected async Task<bool> OpenAsync(string token)
    {
        Token = token;
        List = await keeper.OpenAsync(token, HttpContext.RequestAborted);
        if (List is null or { RanOut: true })
        {
            Response.StatusCode = List is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
            return false;
        }

        var now = published.Current;
        Items = [.. List.Entries.Select(e => new ListItem(e, now.Find<Listing>(e.Listing) is { } found ? ListingInShort.Of(found, now, Today) : null))];
        return true;
    }
}
