using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace StocktonLocalOffer.Tests.Editorial;

/// <summary>Every form that the editors' side takes.</summary>
internal static class DeskForms
{
    /// <returns>The pattern of each page's address, with the name of each handler; empty for the one without a name.</returns>
    public static async Task<List<(string Pattern, string Handler)>> PostsAsync(TestSite site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var posts = new List<(string, string)>();
        foreach (var endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText?.StartsWith("editorial", StringComparison.Ordinal) == true))
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                posts.AddRange((await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods.Where(h => HttpMethods.IsPost(h.HttpMethod)).Select(h => (endpoint.RoutePattern.RawText!, h.Name ?? "")));
        return [.. posts.Distinct()];
    }
}
