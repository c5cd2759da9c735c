using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Editing.Comparing;

/// <summary>What differs between two versions of a document, in words that a person reads.</summary>
public sealed class RecordDiff
{
    private readonly ValueWords _words;
    private readonly List<FieldChange> _changes = [];

    private RecordDiff(ValueWords words) => _words = words;

    /// <param name="before">Null for a new document: all that is filled in is added.</param>
    /// <param name="nameOf">The name of other content, or of a picture; null when it is gone.</param>
    public static IReadOnlyList<FieldChange> Of(Document? before, Document after, AllVocabularies vocabularies, Func<Guid, string?> nameOf)
    {
        var diff = new RecordDiff(new(vocabularies, nameOf));
        if (before?.Name != after.Name)
            diff.Text(new(FieldPick.Name, "Name", "Page"), before?.Name ?? "", after.Name);
        diff.Record(before, after, top: null, prefix: "");
        return diff._changes;
    }

    private void Record(object? before, object after, Place? top, string prefix)
    {
        foreach (var property in AllDocumentTypes.Of(after).Properties)
        {
            var place = new Place(top?.Alias ?? property.Alias, $"{prefix}{ValueWords.Label(property)}", top?.Group ?? property.Attribute.Group);
            var (old, now) = (before is null ? null : property.Get(before), property.Get(after));
            if (before is not null && FieldPick.Same(property, before, after))
                continue;
            if (property.Kind == PropertyKind.Blocks)
                Blocks(place, ((IEnumerable<Block>?)old ?? []).ToList(), ((IEnumerable<Block>)now!).ToList());
            else if (before is not null || property.Kind != PropertyKind.YesNo || now is true)
                Value(place, property, old, now);
        }
    }

    private void Value(Place place, Property property, object? old, object? now)
    {
        if (ValueWords.IsList(property))
            List(place, _words.Entries(property, old), _words.Entries(property, now));
        else if (ValueWords.IsProse(property))
            Text(place, _words.Text(property, old), _words.Text(property, now));
        else
            Whole(place, _words.Text(property, old), _words.Text(property, now));
    }

    private void Text(Place place, string old, string now)
    {
        if (old.Length + now.Length == 0)
            return;
        Add(place, old, now, WordDiff.Of(old, now), old == now ? FieldChangeKind.Look : Kind(old, now));
    }

    private void Whole(Place place, string old, string now)
    {
        if (old.Length + now.Length > 0)
            Add(place, old, now, [.. Parts(PartKind.Removed, [old]), .. Parts(PartKind.Added, [now])], Kind(old, now));
    }

    private void List(Place place, IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        if (old.Count + now.Count == 0)
            return;
        var (before, after) = (string.Join(", ", old), string.Join(", ", now));
        List<ChangedPart> parts = [.. Parts(PartKind.Same, now.Intersect(old)), .. Parts(PartKind.Removed, old.Except(now)), .. Parts(PartKind.Added, now.Except(old))];
        Add(place, before, after, parts, parts.TrueForAll(p => p.Kind == PartKind.Same) ? FieldChangeKind.Moved : Kind(before, after));
    }

    private void Blocks(Place place, List<Block> old, List<Block> now)
    {
        var oldByKey = old.DistinctBy(b => b.Key).ToDictionary(b => b.Key);
        var keys = now.Select(b => b.Key).ToHashSet();
        foreach (var (block, at) in old.Select((b, i) => (b, i)).Where(b => !keys.Contains(b.b.Key)))
            Whole(place with { Label = $"{place.Label}, {_words.Name(block, at)}" }, _words.Whole(block), "");
        foreach (var (block, at) in now.Select((b, i) => (b, i)))
        {
            var label = $"{place.Label}, {_words.Name(block, at)}";
            if (oldByKey.GetValueOrDefault(block.Key) is { } was)
                Record(was, block, place, $"{label}: ");
            else
                Whole(place with { Label = label }, "", _words.Whole(block));
        }

        if (!old.Select(b => b.Key).Where(keys.Contains).SequenceEqual(now.Select(b => b.Key).Where(oldByKey.ContainsKey)))
            Add(place, Names(old), Names(now), [new(PartKind.Removed, Names(old)), new(PartKind.Added, Names(now))], FieldChangeKind.Moved);
    }

    private void Add(Place place, string old, string now, IReadOnlyList<ChangedPart> parts, FieldChangeKind kind) =>
        _changes.Add(new(place.Alias, place.Label, place.Group, old, now, parts) { Kind = kind });

    private string Names(List<Block> blocks) => string.Join(", ", blocks.Select(_words.Name));

    private static FieldChangeKind Kind(string old, string now) => old.Length == 0 ? FieldChangeKind.Added : now.Length == 0 ? FieldChangeKind.Removed : FieldChangeKind.Changed;

    private static IEnumerable<ChangedPart> Parts(PartKind kind, IEnumerable<string> texts) => texts.Where(t => t.Length > 0).Select(t => new ChangedPart(kind, t));

    private sealed record Place(string Alias, string Label, string Group);
}
