using Microsoft.Extensions.Configuration;
using StocktonLocalOffer.Content.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using static Umbraco.Cms.Core.Constants;

namespace StocktonLocalOffer.Umbraco;

/// <summary>
/// Answers the back office's "Save and preview" with the site's own page of the draft, by an address that nobody can guess and that
/// ends by itself. It goes first of its alias, so the button needs nothing in the browser.
/// </summary>
internal sealed class DraftPreview(UmbracoMirror mirror, PreviewLinks links, IConfiguration configuration) : IUrlProvider
{
    public string Alias => UrlProviders.Content;

    public async Task<UrlInfo?> GetPreviewUrlAsync(IContent content, string? culture, string? segment)
    {
        if (await mirror.KeepDraftAsync(content) is not { } kept)
            return UrlInfo.AsMessage("This is no page of the Local Offer, so there is no preview of it.", Alias, culture);
        if (kept.Version is not { } version || await links.MakeAsync(content.Key, version, By.TheSite) is not { } token)
            return UrlInfo.AsMessage("There is no preview yet. " + string.Join(" ", kept.Problems.Select(p => $"{p.Property}: {p.Message}")), Alias, culture);
        // Without an address of its own the site is served by this very program.
        return UrlInfo.AsUrl(configuration["Site:Address"]?.TrimEnd('/') + PreviewLinks.Address(token), Alias, culture, isExternal: true);
    }

    // The addresses of published pages are the site's own matter; Umbraco's other providers may say theirs.
    public UrlInfo? GetUrl(IPublishedContent content, UrlMode mode, string? culture, Uri current) => null;

    public IEnumerable<UrlInfo> GetOtherUrls(int id, Uri current) => [];
}
