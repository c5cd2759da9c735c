namespace StocktonLocalOffer.Content.Importing.Words;

/// <summary>
/// Gives each record of a feed a slug of its own. When several share a name, all of them carry their id,
/// so that none changes its address because of the order in which they come.
/// </summary>
internal sealed class SlugBook(IEnumerable<string> names, string fallback)
{
    private readonly Dictionary<string, int> _shared = names.GroupBy(FeedSlug.Of).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string For(string name, string id)
    {
        var plain = FeedSlug.Of(name);
        var slug = plain.Length > 0 && _shared.GetValueOrDefault(plain) == 1 ? plain : FeedSlug.Of(plain.Length > 0 ? name : fallback, id);
        // "Room 12" and a shared "Room" with the id 12.
        for (var number = 2; !_taken.Add(slug); number++)
            slug = $"{FeedSlug.Of(plain.Length > 0 ? name : fallback, id)}-{number}";
        return slug;
    }
}
