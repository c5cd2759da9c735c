using Microsoft.AspNetCore.Mvc.RazorPages;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Strategy;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.HelpShape;

/// <summary>How to take part in making the Local Offer. The SEND Regulations 2014, 54 to 56, say that families must be able to.</summary>
public sealed class IndexModel(PublishedSide published, TimeProvider clock) : PageModel
{
    // The slug of the help contact: an editor keeps it when the name changes.
    private const string ParentCarerForum = "parent-carer-forum";

    public IReadOnlyList<Consultation> Open { get; private set; } = [];

    public HelpContact? Forum { get; private set; }

    public void OnGet()
    {
        var now = published.Current;
        Open = Consultations.On(clock.Today(), now.Documents<Consultation>()).Open;
        Forum = now.Find<HelpContact>(ParentCarerForum)?.Document;
    }
}
