using System.Runtime.CompilerServices;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>Finds published entries that may be there twice, and those that a new one may be the twin of.</summary>
public sealed class DuplicateFinder
{
    // A telephone number of four entries is a switchboard's; a web address of four, that of a council page.
    private const int MostWithOneContact = 3;

    // Made once for each state of what is published.
    private readonly ConditionalWeakTable<PublishedSnapshot, List<Traits>> _traits = [];
    private readonly ConditionalWeakTable<PublishedSnapshot, IReadOnlyList<Likeness>> _pairs = [];

    /// <summary>All pairs, the most likely first.</summary>
    public IReadOnlyList<Likeness> PairsIn(PublishedSnapshot now) => _pairs.GetValue(now, Find);

    /// <summary>The published entries that this one may be, the most likely first. <see cref="Likeness.Other"/> is what was found.</summary>
    public IReadOnlyList<Likeness> TwinsOf(Guid key, Document document, PublishedSnapshot now)
    {
        if (Traits.Of(new(key, document.Slug, default, null, 0, document), now) is not { } mine)
            return [];
        var others = All(now).Where(t => t.Entry.Key != key).ToList();
        var comparison = new Comparison(now, Telling([.. others, mine]));
        return InOrder(others.Select(other => comparison.Of(mine, other)).OfType<Likeness>());
    }

    private List<Traits> All(PublishedSnapshot now) => _traits.GetValue(now, n => [.. n.All.Select(d => Traits.Of(d, n)).OfType<Traits>()]);

    // Only those are compared that have a word or a contact in common: each with each would take minutes.
    private IReadOnlyList<Likeness> Find(PublishedSnapshot now)
    {
        var all = All(now);
        var tells = Telling(all);
        var words = Counts(all.SelectMany(t => t.Name.Words));
        var comparison = new Comparison(now, tells);
        var found = new Dictionary<(Guid, Guid), Likeness?>();
        var alike = all.SelectMany(t => t.Name.Keys(word => words[word]).Select(word => $"name {word}").Concat(t.Contacts.Where(tells)).Select(key => (key, t)))
            .GroupBy(x => (Type: x.t.Entry.Document.GetType(), x.key), x => x.t);
        foreach (var group in alike.Select(g => g.OrderBy(t => t.Entry.Document.Name, StringComparer.Ordinal).ThenBy(t => t.Entry.Key).ToList()))
            for (var i = 0; i < group.Count; i++)
                for (var j = i + 1; j < group.Count; j++)
                    if (group[i] != group[j] && !found.ContainsKey((group[i].Entry.Key, group[j].Entry.Key)))
                        found[(group[i].Entry.Key, group[j].Entry.Key)] = comparison.Of(group[i], group[j]);
        return InOrder(found.Values.OfType<Likeness>());
    }

    private static Func<string, bool> Telling(IReadOnlyList<Traits> all)
    {
        var counts = Counts(all.SelectMany(t => t.Contacts));
        return key => counts[key] <= MostWithOneContact;
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> texts) => texts.CountBy(text => text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static List<Likeness> InOrder(IEnumerable<Likeness> pairs) =>
        [.. pairs.OrderByDescending(p => p.Score).ThenBy(p => p.One.Document.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.One.Key).ThenBy(p => p.Other.Key)];
}
