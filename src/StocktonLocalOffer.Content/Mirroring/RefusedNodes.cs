using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Mirroring;

/// <summary>What the other authoring side has published and the site cannot show, for editors to put right there.</summary>
public sealed class RefusedNodes(IDbContextFactory<SiteDb> databases)
{
    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<RefusedNode>> AllAsync(int most, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await (
            from node in db.MirroredNodes
            where node.RefusedUtc != null
            orderby node.RefusedUtc, node.Key
            select new { node, IsLive = db.PublishedContent.Any(p => p.Key == node.Key) }).AsNoTracking().Take(most).ToListAsync(cancellation);
        return [.. rows.Select(r => new RefusedNode(r.node.Key, r.node.DocumentType, r.node.Name, r.node.RefusedUtc!.Value, Problems(r.node), r.IsLive))];
    }

    public async Task<int> CountAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.MirroredNodes.CountAsync(n => n.RefusedUtc != null, cancellation);
    }

    /// <summary>Published documents that no feed brought and that the other side has not: nobody can change them there.</summary>
    public async Task<int> OnlyHereAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var folders = AllDocumentTypes.Of<Folder>().Alias;
        return await db.ContentItems.CountAsync(i => i.DocumentType != folders && i.LiveVersion != null && i.Source == "" && !db.MirroredNodes.Any(n => n.Key == i.Key), cancellation);
    }

    internal static string Text(IEnumerable<Problem> problems) => JsonSerializer.Serialize(problems);

    private static IReadOnlyList<Problem> Problems(MirroredNode node) => JsonSerializer.Deserialize<List<Problem>>(node.Problems) ?? [];
}

/// <param name="SinceUtc">Since when it has been refused.</param>
/// <param name="IsLive">True when an earlier form of it is on the site.</param>
public sealed record RefusedNode(Guid Key, string DocumentType, string Name, DateTime SinceUtc, IReadOnlyList<Problem> Problems, bool IsLive);
