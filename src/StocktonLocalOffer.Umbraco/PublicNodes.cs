using System.Globalization;
using StocktonLocalOffer.Content.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace StocktonLocalOffer.Umbraco;

/// <summary>Which of some nodes the public sees: published, not in the bin, and everything above them too.</summary>
internal sealed class PublicNodes
{
    private readonly Dictionary<int, IContent> _byId;

    /// <param name="nodes">What is above them is read from Umbraco, unless it is among them.</param>
    public PublicNodes(IReadOnlyCollection<IContent> nodes, IContentService contents)
    {
        _byId = nodes.DistinctBy(n => n.Id).ToDictionary(n => n.Id);
        foreach (var chunk in nodes.SelectMany(Above).Distinct().Where(id => !_byId.ContainsKey(id)).Chunk(UmbracoMirror.PageSize).ToList())
            foreach (var ancestor in contents.GetByIds(chunk))
                _byId[ancestor.Id] = ancestor;
    }

    public bool Sees(IContent node) => IsOut(node) && Above(node).All(id => _byId.TryGetValue(id, out var ancestor) && IsOut(ancestor));

    /// <summary>Null when nothing of this site is above it.</summary>
    public Guid? ParentOf(IContent node) => _byId.TryGetValue(node.ParentId, out var parent) && TypeOf(parent) is not null ? parent.Key : null;

    /// <summary>Null for what is no document of this site: an Umbraco may have other pages.</summary>
    public static DocumentType? TypeOf(IContentBase node) => AllDocumentTypes.Find(node.ContentType.Alias) is { IsElement: false } type ? type : null;

    private static bool IsOut(IContent node) => node is { Published: true, Trashed: false, Blueprint: false };

    // "-1,1060,1072": the root of all, what is between, the node itself.
    private static IEnumerable<int> Above(IContent node) =>
        node.Path.Split(',').Select(id => int.TryParse(id, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(id => id > 0 && id != node.Id);
}
