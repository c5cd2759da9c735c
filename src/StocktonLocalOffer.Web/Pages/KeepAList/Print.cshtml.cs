using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Shortlists;
using StocktonLocalOffer.Web.Hosting;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>The list on paper: every listing with a code that leads back to its page.</summary>
public sealed class PrintModel(ShortlistKeeper keeper, PublishedSide published, SiteAddress site, TimeProvider clock) : ShortlistPage(keeper, published, site, clock)
{
    public const string ForField = "for";
    public const string Professional = "professional";

    public bool ForProfessional { get; private set; }

    public async Task OnGetAsync(string token)
    {
        ForProfessional = Request.Query[ForField] == Professional;
        await OpenAsync(token);
    }
}
