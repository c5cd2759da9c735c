using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Web.Editors;

namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>One change of many entries, and what became of each.</summary>
[May(MayAttribute.Write)]
public sealed class DoneModel(BulkHistory history) : DonePage(history)
{
    public void OnGet()
    {
    }
}
