using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;

namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>Puts back what a change did to many entries, where nobody has touched them since. That is a change too.</summary>
[WrittenInUmbraco]
[May(MayAttribute.Write)]
public sealed class UndoModel(BulkHistory history, BulkPlanner planner, BulkDesk desk, FormContent content) : DonePage(history)
{
    public IReadOnlyList<PlannedChange> Plan { get; private set; } = [];

    public PlanView View => new(Plan, content);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await MaySendAsync())
            return await ShowAsync();
        var done = await desk.ApplyAsync(await desk.UndoAsync(Change, Me.MayPublish, HttpContext.RequestAborted), By, HttpContext.RequestAborted);
        if (done.Changed > 0)
            await desk.NoteUndoneAsync(Change.Key, HttpContext.RequestAborted);
        return Redirect(BulkLinks.Done(done.Key));
    }

    private async Task<IActionResult> ShowAsync()
    {
        Plan = await planner.PlanAsync(await desk.UndoAsync(Change, Me.MayPublish, HttpContext.RequestAborted), By, HttpContext.RequestAborted);
        return Page();
    }
}
