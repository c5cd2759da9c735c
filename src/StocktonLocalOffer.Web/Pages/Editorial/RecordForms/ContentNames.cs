using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

/// <summary>Other content that a form may pick.</summary>
/// <param name="Type">The alias of its document type.</param>
public sealed record NamedContent(Guid Key, string Type, string Name);

/// <summary>The names of what may be picked.</summary>
public sealed class ContentNames(IEnumerable<NamedContent> all)
{
    /// <summary>So few that a list of them all is quicker than typing.</summary>
    public const int Few = 30;

    // A list of radios to choose one from.
    private const int MostMatches = 10;

    private readonly List<NamedContent> _all = [.. all.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase)];
    private readonly Dictionary<Guid, NamedContent> _byKey = all.DistinctBy(c => c.Key).ToDictionary(c => c.Key);

    public static ContentNames None { get; } = new([]);

    /// <summary>Null when it is not there, or not any more.</summary>
    public NamedContent? Find(Guid key) => _byKey.GetValueOrDefault(key);

    public IReadOnlyList<NamedContent> For(Property property)
    {
        var types = property.Attribute.Of.Select(t => AllDocumentTypes.Of(t).Alias).ToHashSet();
        return [.. _all.Where(c => types.Contains(c.Type))];
    }

    public bool AreFew(Property property) => For(property).Count <= Few;

    /// <summary>Those with exactly this name, else those whose name has the words in it.</summary>
    public IReadOnlyList<NamedContent> Called(Property property, string name)
    {
        var all = For(property);
        var same = all.Where(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return same.Count > 0 ? same : [.. all.Where(c => c.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).Take(MostMatches)];
    }
}
