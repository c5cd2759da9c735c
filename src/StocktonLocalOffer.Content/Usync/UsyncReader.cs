using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Reads the content of a folder of uSync's files. A file that cannot be read is refused by name; the rest is read.</summary>
public sealed class UsyncReader(Gazetteer gazetteer)
{
    /// <param name="folder">The folder with "Content" in it.</param>
    /// <param name="known">Needs, categories and statements that are published already, for a folder that holds only some.</param>
    public UsyncFolder Read(string folder, IEnumerable<KeyValuePair<Guid, Document>> known)
    {
        var refused = new List<Refusal>();
        var raw = RawNodes(Path.Combine(folder, "Content"), refused).OrderBy(n => n.Info.Level).ThenBy(n => n.Info.SortOrder).ThenBy(n => n.File, StringComparer.Ordinal).ToList();
        var addresses = raw.Where(n => n.Type.Address.Length > 0).ToDictionary(n => n.Info.Key, n => $"/{n.Type.Address}/{n.Values.GetValueOrDefault("umbracoUrlName")}");

        var documents = new Dictionary<Guid, Document>(known);
        var nodes = new Dictionary<RawNode, ContentNode>(ReferenceEqualityComparer.Instance);
        var leftOut = new List<(string Type, string Property)>();
        // Labels become ids only when what they name is known: needs and categories first, then the statements, then the rest.
        foreach (var phase in raw.GroupBy(n => VocabularyDocuments.Phase(n.Type.Record)).OrderBy(g => g.Key))
        {
            var reader = new RecordReader(AllVocabularies.From(gazetteer, documents), addresses.GetValueOrDefault, (type, alias) => leftOut.Add((type.Name, alias)));
            foreach (var node in phase)
                if (Node(node, reader, refused) is { } read)
                    documents[read.Key] = (nodes[node] = read).Document;
        }

        return new([.. raw.Where(nodes.ContainsKey).Select(n => (n.File, nodes[n]))], refused, [.. leftOut.CountBy(l => l).Select(l => new LeftOut(l.Key.Type, l.Key.Property, l.Value))]);
    }

    private static List<RawNode> RawNodes(string folder, List<Refusal> refused)
    {
        var nodes = new List<RawNode>();
        var keys = new Dictionary<Guid, string>();
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.config", SearchOption.AllDirectories) : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var file = $"Content/{Path.GetRelativePath(folder, path).Replace('\\', '/')}";
            try
            {
                if (RawNode.Read(path, file) is not { } node)
                    continue;
                if (keys.TryAdd(node.Info.Key, file))
                    nodes.Add(node);
                else
                    refused.Add(new(file, "", $"It has the same key as {keys[node.Info.Key]}."));
            }
            catch (FormatException e)
            {
                refused.Add(new(file, "", e.Message));
            }
        }

        return nodes;
    }

    private static ContentNode? Node(RawNode raw, RecordReader reader, List<Refusal> refused)
    {
        var document = reader.Read(raw.Type, raw.Info.Name, raw.Values, out var problems);
        refused.AddRange(problems.Select(p => new Refusal(raw.File, p.Property, p.Message)));
        return document is null ? null : raw.Info.With(document);
    }
}
