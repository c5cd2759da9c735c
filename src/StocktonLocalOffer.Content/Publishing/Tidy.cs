using System.Collections;
using System.Reflection;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>
/// Puts a record into the one form in which it is kept: trimmed, sanitised, without what cannot be shown, ids as the vocabularies write them, nothing null,
/// every part with a key. What looks the same is then the same, byte for byte.
/// </summary>
internal static class Tidy
{
    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    public static Document Of(Document document, Guid key, AllVocabularies vocabularies)
    {
        var tidy = (Document)Record(document, key.ToString("N"), vocabularies);
        return tidy with { Name = Line(document.Name) };
    }

    private static object Record(object record, string path, AllVocabularies vocabularies)
    {
        var copy = Copy.Invoke(record, null)!;
        foreach (var property in AllDocumentTypes.Of(record).Properties)
            property.Set(copy, Value(property, property.Get(record), $"{path}/{property.Alias}", vocabularies));
        return copy;
    }

    private static object? Value(Property property, object? value, string path, AllVocabularies vocabularies) => property.Kind switch
    {
        PropertyKind.Line => Line((string?)value),
        PropertyKind.LongText => PlainText.Shown(((string?)value ?? "").ReplaceLineEndings("\n")).Trim(),
        PropertyKind.RichText => RichText.Clean((string?)value ?? ""),
        PropertyKind.Decimal => value is decimal number ? number / 1.0000000000000000000000000000m : null, // 54.50 becomes 54.5
        PropertyKind.OneOf => Id((string?)value, vocabularies[property.Attribute.Vocabulary]),
        PropertyKind.SomeOf => Strings(value).Select(id => Id(id, vocabularies[property.Attribute.Vocabulary])).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).ToList(),
        PropertyKind.Words => Strings(value).Select(Line).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToList(),
        PropertyKind.OtherContent => ((IEnumerable<Guid>?)value ?? []).Where(key => key != Guid.Empty).Distinct().ToList(),
        PropertyKind.Links => ((IEnumerable<WebLink?>?)value ?? []).OfType<WebLink>().Select(link => new WebLink(Line(link.Name), Line(link.Url))).ToList(),
        PropertyKind.Picture => Pictures((IEnumerable<Picture?>?)value ?? [], path),
        PropertyKind.Blocks => Blocks(property, (IEnumerable?)value ?? Array.Empty<Block>(), path, vocabularies),
        _ => value,
    };

    private static string Line(string? text) => PlainText.Shown((text ?? "").ReplaceLineEndings(" ").Replace('\t', ' ')).Trim();

    private static IEnumerable<string?> Strings(object? value) => (IEnumerable<string?>?)value ?? [];

    private static string Id(string? id, Vocabulary vocabulary) => vocabulary.Find(id?.Trim())?.Id ?? Line(id);

    private static List<Picture> Pictures(IEnumerable<Picture?> pictures, string path)
    {
        var taken = new HashSet<Guid>();
        return [.. pictures.OfType<Picture>().Select(picture => picture with { Key = KeyOf(picture.Key, path, taken) })];
    }

    private static IList Blocks(Property property, IEnumerable blocks, string path, AllVocabularies vocabularies)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(property.BlockRecord))!;
        var all = blocks.OfType<Block>().ToList();
        var taken = all.Select(b => b.Key).ToHashSet();
        foreach (var block in all)
        {
            var key = block.Key == Guid.Empty ? KeyOf(block.Key, path, taken) : block.Key;
            list.Add((Block)Record(block, key.ToString("N"), vocabularies) with { Key = key });
        }

        return list;
    }

    // From its place, so that a feed which gives no keys makes the same ones every time.
    private static Guid KeyOf(Guid key, string path, HashSet<Guid> taken)
    {
        for (var place = 0; key == Guid.Empty; place++)
            if (taken.Add(Keys.For($"part/{path}/{place}")))
                key = Keys.For($"part/{path}/{place}");
        return key;
    }
}
