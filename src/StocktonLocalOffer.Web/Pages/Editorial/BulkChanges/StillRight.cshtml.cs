using Microsoft.AspNetCore.Mvc;
using StocktonLocalOffer.Content.Database.Editing;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Editing.Bulk;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Web.Editors;
using StocktonLocalOffer.Web.Pages.Editorial.Write;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>Says that many entries were checked today.</summary>
[May(EditorRoles.Editor)]
[RequestFormLimits(ValueCountLimit = BulkEdit.Most + 100)]
[RequestSizeLimit(1024 * 1024)]
public sealed class StillRightModel(EntryList list, BulkPlanner planner, BulkDesk desk, StocktonLocalOffer.Content.Reminders.StillRight stillRight, FormContent content, PublishedSide published, TimeProvider clock) : ChosenPage(list, published)
{
    public PlanView View => new(Plan ?? [], content);

    public async Task<IActionResult> OnGetAsync() => await ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await MaySendAsync())
            return await ShowAsync();
        return Redirect(BulkLinks.Done((await desk.ApplyAsync(Edit(ToMake), By, HttpContext.RequestAborted)).Key));
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (Chosen.Count is > 0 and <= BulkEdit.Most)
            Plan = await planner.PlanAsync(Edit(ToPlan), By, HttpContext.RequestAborted);
        return Page();
    }

    private BulkEdit Edit(IReadOnlyList<ChosenEntry> entries) => stillRight.Many(entries, By, clock.Today(), Me.MayPublish);
}
