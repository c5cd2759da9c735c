using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>What the foot of a page says: whom to ask for help, in the same place on every page, and whether there are samples.</summary>
/// <param name="Team">Null on the page that says the site is broken.</param>
public sealed record FooterView(bool HasSamples, SiteSettings? Team)
{
    public static FooterView Bare { get; } = new(false, null);

    public static FooterView Of(PublishedSnapshot published) => new(published.HasSamples(), published.Settings);
}
