using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Web.Hosting;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.Listings;
using StocktonLocalOffer.Web.Pages.Shared;

namespace StocktonLocalOffer.Web.Pages.Embed;

public sealed class IndexModel(PublishedSide published, SiteAddress site) : PageModel
{
    /// <summary>A listing to show how one looks; null when there is none.</summary>
    public Listing? Example { get; private set; }

    public string PlainSearch => $"""
        <form action="{Absolute(SearchLinks.Path)}">
          <label for="local-offer">Search the Stockton Local Offer</label>
          <input id="local-offer" name="q" type="search">
          <button>Search</button>
        </form>
        """;

    public string SearchBox => $"""
        <a href="{Absolute(SearchLinks.Path)}" data-local-offer="search">Search the Stockton Local Offer</a>
        {ScriptTag}
        """;

    public string Card => $"""
        <a href="{Absolute(Example is null ? "/clubs/name-of-the-club" : ListingLinks.To(Example))}" data-local-offer>{Example?.Name ?? "Name of the club"}</a>
        {ScriptTag}
        """;

    private string ScriptTag => $"""<script src="{Absolute(EmbedLinks.Script)}" defer></script>""";

    public void OnGet() => Example = published.Current.Documents<Listing>().FirstOrDefault();

    private string Absolute(string path) => site.To(path, Request).AbsoluteUri;
}
