using Microsoft.AspNetCore.Mvc.Filters;

namespace StocktonLocalOffer.Web.Pages.KeepAList;

/// <summary>For pages whose address is a key: nobody keeps them, no search engine lists them, and no link tells where somebody came from.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PrivatePageAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-cache, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
