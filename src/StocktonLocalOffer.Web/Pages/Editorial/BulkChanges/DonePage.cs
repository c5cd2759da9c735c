using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Editing.Bulk;

namespace StocktonLocalOffer.Web.Pages.Editorial.BulkChanges;

/// <summary>A page about one change of many entries. One that is not theirs is not there.</summary>
public abstract class DonePage(BulkHistory history) : EditorPage
{
    public BulkDone Change { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await history.FindAsync(Guid.Parse((string)RouteData.Values["key"]!), By, Me.MayPublish, HttpContext.RequestAborted) is not { } change)
        {
            context.Result = NotFound();
            return;
        }

        Change = change;
        await next();
    }
}
