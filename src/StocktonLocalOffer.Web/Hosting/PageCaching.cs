using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Web.Pages.FindSupport;
using StocktonLocalOffer.Web.Pages.FindSupport.Map;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Hosting;

/// <summary>
/// Keeps whole answers to searches, compressed once, in memory. An answer is known by what it depends on: the canonical
/// address, the version of the index and of what is published, and the day. So nothing has to be thrown away by hand.
/// </summary>
public sealed class PageCaching(SearchIndex index, PublishedSide published, SiteOptions site, TimeProvider clock) : IOutputCachePolicy
{
    public const string Policy = "search";

    // Some ten thousand pages, compressed: the searches of a busy day.
    private const long MostBytes = 64 * 1024 * 1024;

    // Enough for any page; longer is a mistake.
    private const long LongestPage = 1024 * 1024;

    // Nothing goes stale by time alone; this lets go of what nobody asks for any more.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    public static void Configure(OutputCacheOptions options)
    {
        options.SizeLimit = MostBytes;
        options.MaximumBodySize = LongestPage;
        options.AddPolicy(Policy, policy => policy.AddPolicy<PageCaching>(), excludeDefaultPolicy: true);
    }

    /// <summary>Keeps this answer out: it was counted or noted, and must be again.</summary>
    public static void Skip(HttpContext context)
    {
        if (context.Features.Get<IOutputCacheFeature>() is { } caching)
            caching.Context.AllowCacheStorage = false;
    }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var read = site.KeepPages && HttpMethods.IsGet(request.Method);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = read;
        context.ResponseExpirationTimeSpan = Kept;
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = "";
        rules.VaryByHost = true;
        rules.VaryByValues["search"] = SearchLinks.Canonical(SearchLinks.Asked(request.Query));
        rules.VaryByValues["whole"] = string.Join(',', FacetView.AskedWhole(request.Query));
        rules.VaryByValues["streets"] = StreetTiles.AreAgreed(request.Query).ToString();
        rules.VaryByValues["version"] = $"{index.Version}.{published.Current.ChangeNumber}.{DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber}.{clock.Today().DayNumber}";
        rules.VaryByValues["encoding"] = Encoding(request.Headers.AcceptEncoding.ToString());
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.ContainsKey(HeaderNames.SetCookie))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    // What the compression would choose; browsers write the same wishes in many ways.
    private static string Encoding(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "";
}
