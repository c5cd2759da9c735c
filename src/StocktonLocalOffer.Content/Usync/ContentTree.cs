using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Gives each node its level, its path and its parent's name, and hangs what has no parent into the folder of its type.</summary>
public static class ContentTree
{
    /// <param name="nodes">Only keys, parents and documents matter; levels, paths and parents' names are made anew.</param>
    /// <returns>Parents before children.</returns>
    public static IReadOnlyList<ContentNode> Of(IEnumerable<ContentNode> nodes)
    {
        var all = nodes.ToDictionary(n => n.Key);
        foreach (var orphan in all.Values.Where(n => !n.DocumentType.AllowedAtRoot && !HasParent(n, all)).ToList())
            all[orphan.Key] = orphan with { ParentKey = FolderOf(orphan, all) };

        var done = new Dictionary<Guid, ContentNode>(all.Count);
        var children = all.Values.Where(n => HasParent(n, all)).ToLookup(n => n.ParentKey!.Value);
        var waiting = new Queue<ContentNode>(InOrder(all.Values.Where(n => !HasParent(n, all)).Select(n => n with { ParentKey = null })));
        while (waiting.TryDequeue(out var node))
        {
            done[node.Key] = Placed(node, node.ParentKey is { } parent ? done[parent] : null);
            foreach (var child in InOrder(children[node.Key]))
                waiting.Enqueue(child);
        }

        // What is left hangs in a ring, each the other's parent. Cut loose, it finds its folder.
        return done.Count == all.Count ? [.. done.Values] : Of(all.Values.Select(n => done.ContainsKey(n.Key) ? n : n with { ParentKey = null }));
    }

    private static bool HasParent(ContentNode node, Dictionary<Guid, ContentNode> all) => node.ParentKey is { } parent && all.ContainsKey(parent);

    private static IEnumerable<ContentNode> InOrder(IEnumerable<ContentNode> nodes) => nodes.OrderBy(n => n.SortOrder).ThenBy(n => n.CreateDate).ThenBy(n => n.Key);

    private static ContentNode Placed(ContentNode node, ContentNode? parent) => node with
    {
        ParentName = parent?.Name ?? "",
        Level = (parent?.Level ?? 0) + 1,
        Path = $"{parent?.Path}/{SafeNames.Alias(node.Name)}",
    };

    // Entries of a feed, and new ones of the editorial pages, come without a parent; Umbraco allows none of them at the root.
    private static Guid FolderOf(ContentNode orphan, Dictionary<Guid, ContentNode> all)
    {
        var root = all.Values.FirstOrDefault(n => n.Document is SiteSettings)
            ?? Add(new SiteSettings { Name = "Local Offer", Slug = "local-offer" }, null, orphan.CreateDate, all);
        var name = orphan.DocumentType.Folder;
        if (name.Length == 0)
            return root.Key;
        var folder = all.Values.FirstOrDefault(n => n.Document is Folder && n.Name == name)
            ?? Add(new Folder { Name = name, Slug = SafeNames.FileName(name) }, root.Key, orphan.CreateDate, all);
        return folder.Key;
    }

    private static ContentNode Add(Document document, Guid? parent, DateTime created, Dictionary<Guid, ContentNode> all) =>
        all[Keys.For($"branch/{document.Name}")] = new() { Key = Keys.For($"branch/{document.Name}"), ParentKey = parent, CreateDate = created, Published = true, Document = document };
}
