using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>Gathers the records of a feed while it is read: what is taken, and what is refused with the reason.</summary>
internal sealed class FeedIntake(string source)
{
    // The column of the database; real ids are numbers or UUIDs.
    private const int LongestId = 180;

    private readonly List<FeedItem> _items = [];
    private readonly List<RefusedRecord> _refused = [];
    private readonly Dictionary<(FeedItemKind, string Id), string> _places = [];

    public IReadOnlyList<FeedItem> Items => _items;

    public IReadOnlyList<RefusedRecord> Refused => _refused;

    /// <summary>False, and listed, when a record has no id, no name, or an id that was there before.</summary>
    /// <param name="place">Where it stands in the feed: "line 12 of services.csv".</param>
    public bool Accepts(FeedItemKind kind, string id, string name, string place)
    {
        if (id.Length == 0)
            return Refuse(kind, id, name, $"It has no id ({place}).");
        if (id.Length > LongestId)
            return Refuse(kind, id[..LongestId], name, $"Its id has {id.Length:N0} characters, which is no id ({place}).");
        if (_places.TryGetValue((kind, id), out var first))
            return Refuse(kind, id, name, $"The same id is there twice: at {first} and at {place}. The first one counts.");
        if (name.Length == 0)
            return Refuse(kind, id, name, $"It has no name ({place}).");
        _places.Add((kind, id), place);
        return true;
    }

    public bool Refuse(FeedItemKind kind, string id, string name, string reason)
    {
        _refused.Add(new(kind, id, name, reason));
        return false;
    }

    public void Add(FeedItemKind kind, string id, Document document, string raw) =>
        _items.Add(new() { Source = source, Kind = kind, Id = id, Document = document, Raw = raw });

    /// <summary>The key of an organisation that was taken; null when there is none with this id.</summary>
    public Guid? Organisation(string id) =>
        _places.ContainsKey((FeedItemKind.Organisation, id)) ? FeedItem.KeyOf(source, FeedItemKind.Organisation, id) : null;
}
