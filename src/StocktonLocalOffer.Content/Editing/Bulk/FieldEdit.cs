using System.Collections;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing.Comparing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Editing.Bulk;

/// <summary>What is done to one field of many entries.</summary>
/// <param name="Property">Of any of their kinds: the others have it under the same alias.</param>
/// <param name="Value">As the property holds it; of no meaning for <see cref="FieldHow.Empty"/>.</param>
public sealed record FieldEdit(Property Property, FieldHow How, object? Value)
{
    /// <summary>The fields that all of these kinds have and that may say the same in many entries.</summary>
    public static IReadOnlyList<Property> Fields(IReadOnlyCollection<DocumentType> kinds) => kinds.Count == 0 ? [] :
        [.. kinds.First().Properties.Where(p => MakesSense(p) && kinds.All(k => k.Properties.Any(o => Alike(p, o))))];

    /// <summary>What can be done to a field. What has to be filled in cannot be emptied.</summary>
    public static IReadOnlyList<FieldHow> Ways(Property property) =>
        [.. IsMany(property) ? new[] { FieldHow.Add, FieldHow.TakeAway, FieldHow.Set } : [FieldHow.Set], .. property.Attribute.Required ? Array.Empty<FieldHow>() : [FieldHow.Empty]];

    public static bool IsMany(Property property) =>
        property.Kind is PropertyKind.SomeOf or PropertyKind.Words || (property.Kind == PropertyKind.OtherContent && property.Attribute.Max != 1);

    /// <summary>True when entries of this kind have the field.</summary>
    public bool Fits(DocumentType kind) => kind.Properties.Any(p => MakesSense(p) && Alike(p, Property));

    public Document Apply(Document document)
    {
        var changed = document with { };
        var property = AllDocumentTypes.Of(changed).Properties.First(p => p.Alias == Property.Alias);
        property.Set(changed, New(property, property.Get(document)));
        return changed;
    }

    /// <summary>What is wrong with the value itself, whatever entry it goes to.</summary>
    /// <param name="kind">One that has the property.</param>
    public IReadOnlyList<Problem> Check(DocumentType kind, AllVocabularies vocabularies)
    {
        if (How == FieldHow.Empty || Property.Kind == PropertyKind.YesNo)
            return [];
        var document = (Document)Activator.CreateInstance(kind.Record)!;
        Property.Set(document, Value);
        document = Tidy.Of(document, Guid.Empty, vocabularies);
        if (IsBlank(Property.Get(document)))
            return [new(Property.Alias, $"Fill in “{ValueWords.Label(Property)}”{(Ways(Property).Contains(FieldHow.Empty) && How == FieldHow.Set ? ", or choose to empty it" : "")}.")];
        return [.. RecordCheck.Of(document, vocabularies).Where(p => p.Property == Property.Alias)];
    }

    /// <summary>"Add to Cost: Free".</summary>
    public string InWords(AllVocabularies vocabularies, Func<Guid, string?> nameOf)
    {
        var (label, value) = (ValueWords.Label(Property), new ValueWords(vocabularies, nameOf).Text(Property, Value));
        return How switch
        {
            FieldHow.Empty => Property.Kind == PropertyKind.YesNo ? $"Say no to “{label}”" : $"Empty “{label}”",
            FieldHow.Add => $"Add to “{label}”: {value}",
            FieldHow.TakeAway => $"Take away from “{label}”: {value}",
            _ => Property.Kind == PropertyKind.YesNo ? $"Say yes to “{label}”" : $"Set “{label}” to: {value}",
        };
    }

    private object? New(Property property, object? old) => (How, old) switch
    {
        (FieldHow.Empty, _) => property.Blank,
        (FieldHow.Set, _) => property.Kind == PropertyKind.YesNo ? true : Value,
        (_, IEnumerable<string> words) => Many(words, (IEnumerable<string>)Value!),
        (_, IEnumerable<Guid> keys) => Many(keys, (IEnumerable<Guid>)Value!),
        _ => old,
    };

    private List<T> Many<T>(IEnumerable<T> old, IEnumerable<T> value) => [.. How == FieldHow.Add ? old.Union(value) : old.Except(value)];

    private static bool IsBlank(object? value) => value is null || (value is IEnumerable list && !list.Cast<object>().Any());

    // Long texts say something of their own in each entry, and so does an address.
    private static bool MakesSense(Property p) => p.Attribute.Format != LineFormat.Slug
        && p.Kind is not (PropertyKind.RichText or PropertyKind.Picture or PropertyKind.Links or PropertyKind.Blocks);

    private static bool Alike(Property one, Property other) => one.Alias == other.Alias && one.Kind == other.Kind
        && one.Attribute.Vocabulary == other.Attribute.Vocabulary && one.Attribute.Max == other.Attribute.Max && one.Attribute.Of.SequenceEqual(other.Attribute.Of);
}

public enum FieldHow
{
    Set,
    Empty,

    /// <summary>Keeps what is there, with these as well.</summary>
    Add,
    TakeAway,
}
