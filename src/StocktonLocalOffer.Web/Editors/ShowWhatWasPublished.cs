using Microsoft.AspNetCore.Mvc.Filters;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>An editor who has pressed "publish" sees it on the very next page: an answer waits until this process serves what was written.</summary>
public sealed class ShowWhatWasPublished(PublishedSide published) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await next();
        if (HttpMethods.IsPost(context.HttpContext.Request.Method))
            await published.RefreshAsync(context.HttpContext.RequestAborted);
    }
}
