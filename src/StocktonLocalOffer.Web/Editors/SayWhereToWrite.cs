using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Mirroring;

namespace StocktonLocalOffer.Web.Editors;

/// <summary>While Umbraco writes, answers whatever is marked <see cref="WrittenInUmbracoAttribute"/> with a page that leads there. Nothing of the form is read.</summary>
public sealed class SayWhereToWrite(AuthoringOptions authoring, WhereToWrite where, EntryOpener opener) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var page = (PageModel)context.HandlerInstance;
        var mark = page.GetType().GetCustomAttribute<WrittenInUmbracoAttribute>() ?? context.HandlerMethod?.MethodInfo.GetCustomAttribute<WrittenInUmbracoAttribute>();
        if (mark is null || !authoring.InUmbraco)
        {
            await next();
            return;
        }

        var isForm = HttpMethods.IsPost(context.HttpContext.Request.Method);
        context.Result = new ViewResult
        {
            ViewName = "/Pages/Editorial/_WrittenInUmbraco.cshtml",
            ViewData = new ViewDataDictionary<WrittenElsewhere>(page.ViewData, await AboutAsync(context, mark.Entry) with { IsForm = isForm }),
            // So that the script that keeps what is typed does not take the page for "kept".
            StatusCode = isForm ? StatusCodes.Status409Conflict : StatusCodes.Status200OK,
        };
    }

    private async Task<WrittenElsewhere> AboutAsync(PageHandlerExecutingContext context, string entry)
    {
        var (editor, cancellation) = (CurrentEditor.Of(context.HttpContext.User), context.HttpContext.RequestAborted);
        if (editor is null || entry.Length == 0 || !Guid.TryParse(context.RouteData.Values[entry] as string, out var key) || await opener.OpenAsync(key, editor.Scope, cancellation) is not { } open)
            return new("", authoring.UmbracoAddress);
        return new(open.Current.Document.Name, await where.AddressAsync(key, cancellation));
    }
}

/// <summary>What the page that leads to Umbraco says.</summary>
/// <param name="Name">Of the entry; empty when it is about no one entry.</param>
/// <param name="Address">Null for an entry that only a feed brings.</param>
public sealed record WrittenElsewhere(string Name, string? Address)
{
    /// <summary>True when somebody has sent a form.</summary>
    public bool IsForm { get; init; }
}
