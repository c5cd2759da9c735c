using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>The documents of SiteDb as nodes: what is published as the public sees it, the rest as it was last saved.</summary>
internal static class StoredNodes
{
    public static async Task<List<ContentNode>> ReadAsync(SiteDb db, List<Refusal> refused, CancellationToken cancellation)
    {
        var nodes = new List<ContentNode>();
        var live = await db.PublishedContent.AsNoTracking().ToDictionaryAsync(p => p.Key, p => p.Json, cancellation);
        foreach (var item in await db.ContentItems.AsNoTracking().Where(i => !i.Trashed).ToListAsync(cancellation))
        {
            var json = live.GetValueOrDefault(item.Key) ?? await LastAsync(db, item.Key, cancellation);
            if (Read(item, json, refused) is { } document)
                nodes.Add(new() { Key = item.Key, ParentKey = item.ParentKey, SortOrder = item.SortOrder, CreateDate = item.CreatedUtc, Published = live.ContainsKey(item.Key), Document = document });
        }

        return nodes;
    }

    private static Task<string> LastAsync(SiteDb db, Guid key, CancellationToken cancellation) =>
        db.ContentVersions.Where(v => v.ItemKey == key).OrderByDescending(v => v.Number).Select(v => v.Json).FirstAsync(cancellation);

    private static Document? Read(ContentItem item, string json, List<Refusal> refused)
    {
        try
        {
            return RecordJson.Read(item.DocumentType, json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            refused.Add(new(item.Name, "", e.Message));
            return null;
        }
    }
}
