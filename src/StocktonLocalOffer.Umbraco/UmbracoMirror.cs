using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Mirroring;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace StocktonLocalOffer.Umbraco;

/// <summary>
/// Makes the published side equal to what Umbraco publishes. It always asks Umbraco for the state that nodes have now, and never
/// trusts what an event says of them: events that are lost, late, doubled or out of order all end in the same state.
/// </summary>
internal sealed class UmbracoMirror(SiteDatabase database, IContentService contents, IContentTypeService contentTypes, NodeReader reader, Mirror mirror, RefusedNodes refused, ILogger<UmbracoMirror> log) : IDisposable
{
    internal const int PageSize = 500;

    // More would be a fault of the site's own, which trying again does not mend.
    private const int MostTriedAgain = 50;

    // Whoever reads later also writes later.
    private readonly SemaphoreSlim _one = new(1, 1);

    // An import at Umbraco's start publishes before the site itself has begun.
    private bool _prepared;

    /// <summary>Brings these nodes, and all that hangs below them, up to date.</summary>
    public async Task MirrorAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellation = default)
    {
        if (keys.Count == 0)
            return;
        await BeginAsync(cancellation);
        try
        {
            var report = await TakeAsync(keys, cancellation);
            // What was refused may have waited for just this: a need that is published now, a web address that is free.
            if (report.Added + report.Changed + report.Removed > 0 && (await refused.AllAsync(MostTriedAgain, cancellation)).Select(r => r.Key).Except(keys).ToList() is { Count: > 0 } again)
                await TakeAsync(again, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Copies pictures that the site shows anew, and tries again what was refused: one may have got its text.</summary>
    public async Task PicturesChangedAsync(IReadOnlyCollection<Guid> pictures, CancellationToken cancellation = default)
    {
        await reader.RefreshPicturesAsync(pictures, cancellation);
        await MirrorAsync([.. (await refused.AllAsync(MostTriedAgain, cancellation)).Select(r => r.Key)], cancellation);
    }

    /// <summary>
    /// Compares everything. Only what Umbraco is seen to publish no more is taken off; when it cannot be read, or has nothing at all,
    /// nothing is.
    /// </summary>
    /// <exception cref="Exception">Whatever Umbraco throws when it cannot be read. Nothing was taken off.</exception>
    public async Task<MirrorReport> ReconcileAsync(CancellationToken cancellation = default)
    {
        await BeginAsync(cancellation);
        try
        {
            var (nodes, any) = await ReadAllAsync(cancellation);
            if (!any)
            {
                log.LogWarning("Umbraco has no content of the Local Offer, so nothing was compared. Import umbraco-content to fill it");
                return MirrorReport.Nothing;
            }

            var report = await mirror.TakeAsync(nodes, cancellation);
            Say(report);
            // Each is asked for once more: something may have moved from page to page while all were read.
            var missing = (await mirror.KnownAsync(cancellation)).Except(nodes.Select(n => n.Key)).ToList();
            var rest = missing.Count == 0 ? MirrorReport.Nothing : await TakeAsync(missing, cancellation);
            report = report with { Removed = rest.Removed };
            log.LogInformation("Compared with Umbraco: {Report}", report.ToString());
            return report;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Keeps what an editor is writing as a working version, for the site's own preview.</summary>
    /// <returns>The number of the version, or why there can be none; null for what is no document of this site.</returns>
    public async Task<(int? Version, IReadOnlyList<Problem> Problems)?> KeepDraftAsync(IContent node, CancellationToken cancellation = default)
    {
        if (PublicNodes.TypeOf(node) is not { } type)
            return null;
        await BeginAsync(cancellation);
        try
        {
            var draft = await reader.ReadAsync(node, type, new PublicNodes([node], contents).ParentOf(node), published: false, cancellation);
            return await mirror.KeepDraftAsync(draft, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task BeginAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (!_prepared)
                database.Prepare();
            _prepared = true;
        }
        catch
        {
            // The callers release it only for what they have begun.
            _one.Release();
            throw;
        }
    }

    private async Task<MirrorReport> TakeAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellation)
    {
        var found = keys.Distinct().Chunk(PageSize).SelectMany(chunk => contents.GetByIds(chunk)).ToList();
        var below = found.SelectMany(Below).ToList();
        var all = found.Concat(below).DistinctBy(n => n.Key).ToList();
        var seen = new PublicNodes(all, contents);
        var nodes = await ReadAsync(all.Where(seen.Sees), seen, cancellation);
        var report = await mirror.TakeAsync(nodes, cancellation);
        Say(report);

        var hidden = all.Where(n => !seen.Sees(n) && PublicNodes.TypeOf(n) is not null).ToList();
        var removed = await mirror.RemoveAsync([.. hidden.Where(n => !n.Trashed).Select(n => n.Key)], gone: false, cancellation)
            + await mirror.RemoveAsync([.. hidden.Where(n => n.Trashed).Select(n => n.Key), .. keys.Except(found.Select(n => n.Key))], gone: true, cancellation);
        if (removed > 0)
            log.LogInformation("{Count} entries were taken off the site: Umbraco publishes them no more", removed);
        return report with { Removed = removed };
    }

    private IEnumerable<IContent> Below(IContent node)
    {
        // Of an Umbraco's other pages nothing need be read but where documents of this site hang below them.
        for (var (page, total) = (0L, 1L); page * PageSize < total; page++)
            foreach (var content in contents.GetPagedDescendants(node.Id, page, PageSize, out total, null, Ordering.By("Path")))
                yield return content;
    }

    private async Task<(List<AuthoredNode> Nodes, bool Any)> ReadAllAsync(CancellationToken cancellation)
    {
        var types = AllDocumentTypes.All.Where(t => !t.IsElement).Select(t => contentTypes.Get(t.Alias)?.Id).OfType<int>().ToArray();
        var (nodes, any) = (new List<AuthoredNode>(), false);
        for (var (page, total) = (0L, types.Length > 0 ? 1L : 0L); page * PageSize < total; page++)
        {
            var contentsOfPage = contents.GetPagedOfTypes(types, page, PageSize, out total, null, Ordering.By("Path")).ToList();
            any |= contentsOfPage.Count > 0;
            var seen = new PublicNodes(contentsOfPage, contents);
            nodes.AddRange(await ReadAsync(contentsOfPage.Where(seen.Sees), seen, cancellation));
        }

        return ([.. nodes.DistinctBy(n => n.Key)], any);
    }

    private async Task<List<AuthoredNode>> ReadAsync(IEnumerable<IContent> nodes, PublicNodes seen, CancellationToken cancellation)
    {
        var read = new List<AuthoredNode>();
        foreach (var node in nodes)
            if (PublicNodes.TypeOf(node) is { } type)
                read.Add(await reader.ReadAsync(node, type, seen.ParentOf(node), published: true, cancellation));
        return read;
    }

    private void Say(MirrorReport report)
    {
        foreach (var (node, problems) in report.Refused)
            foreach (var problem in problems)
                log.LogWarning("\"{Name}\" ({Key}) is published in Umbraco, and the site cannot show it. {Property}: {Reason}", node.Name, node.Key, problem.Property, problem.Message);
    }
}
