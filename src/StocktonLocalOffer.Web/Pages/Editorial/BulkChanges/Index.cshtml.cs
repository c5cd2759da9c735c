using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>What was changed on many entries at once. Editors see all of it, everybody else their own.</summary>
[May(MayAttribute.Write)]
public sealed class IndexModel(BulkHistory history) : EditorPage
{
    public PageOf<BulkDone> Shown { get; private set; } = null!;

    public async Task OnGetAsync() => Shown = await history.ListAsync(By, Me.MayPublish, WriteForm.Number(Request.Query["page"]), HttpContext.RequestAborted);
}
