using System.Collections;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Checks one value against the attribute of its property.</summary>
internal static class PropertyCheck
{
    // A slip of the keyboard, such as 0206 for 2026.
    private static readonly DateOnly Earliest = new(1900, 1, 1), Latest = new(2100, 12, 31);

    public static IEnumerable<string> Of(Property property, object? value, AllVocabularies vocabularies)
    {
        if (IsBlank(property, value))
            return property.Attribute.Required ? [$"Fill in \"{property.Label}\"."] : [];
        return property.Kind switch
        {
            PropertyKind.Line => Text(property, (string)value!).Concat(Format(property, (string)value!)),
            PropertyKind.LongText or PropertyKind.RichText => Text(property, (string)value!),
            PropertyKind.Date when (DateOnly)value! < Earliest || (DateOnly)value > Latest => [$"\"{property.Label}\" needs a year between {Earliest.Year} and {Latest.Year}."],
            PropertyKind.OneOf => Choices(property, [(string)value!], vocabularies),
            PropertyKind.SomeOf => Choices(property, (IEnumerable<string>)value!, vocabularies),
            PropertyKind.Words => ((IEnumerable<string>)value!).SelectMany(word => Text(property, word)).Distinct(),
            PropertyKind.OtherContent => Count(property, (IReadOnlyCollection<Guid>)value!),
            PropertyKind.Picture when ((IEnumerable<Picture>)value!).Any(p => p.MediaKey == Guid.Empty) => ["A picture is missing from the media library."],
            PropertyKind.Links => ((IEnumerable<WebLink>)value!).SelectMany(link => Link(property, link)),
            PropertyKind.Blocks when HasTwins((IEnumerable<Block>)value!) => [$"Two parts of \"{property.Label}\" have the same key. Delete one and add it again."],
            _ => [],
        };
    }

    private static bool IsBlank(Property property, object? value) => value switch
    {
        null => true,
        string text => property.Kind == PropertyKind.RichText ? PlainText.IsBlankHtml(text) : string.IsNullOrWhiteSpace(text),
        ICollection list => list.Count == 0,
        _ => false,
    };

    private static IEnumerable<string> Text(Property property, string text)
    {
        if (text.Length > property.MaxLength)
            yield return $"\"{property.Label}\" has {text.Length} characters. Use {property.MaxLength} or fewer.";
        if (!PlainText.CanBeShown(text))
            yield return $"\"{property.Label}\" has a character that cannot be shown. Type it again by hand.";
    }

    private static IEnumerable<string> Format(Property property, string text) =>
        LineFormats.Fits(property.Attribute.Format, text) ? [] : [$"\"{property.Label}\": {LineFormats.Message(property.Attribute.Format)}"];

    private static IEnumerable<string> Choices(Property property, IEnumerable<string> ids, AllVocabularies vocabularies) => ids
        .Where(id => vocabularies[property.Attribute.Vocabulary].Find(id) is null)
        .Select(id => $"\"{id}\" is not one of the choices of \"{property.Label}\".");

    private static IEnumerable<string> Count(Property property, IReadOnlyCollection<Guid> keys) =>
        property.Attribute.Max > 0 && keys.Count > property.Attribute.Max ? [$"Pick no more than {property.Attribute.Max} for \"{property.Label}\"."] : [];

    private static IEnumerable<string> Link(Property property, WebLink link)
    {
        foreach (var message in Text(property, link.Name))
            yield return message;
        if (link.Name.Length == 0)
            yield return $"Give every link of \"{property.Label}\" a name.";
        if (!LineFormats.Fits(LineFormat.WebAddress, link.Url) && !IsOfThisSite(link.Url))
            yield return $"The link \"{link.Name}\" needs a whole web address, like https://example.org, or a page of this site, like /guides/ehc-plans.";
    }

    private static bool IsOfThisSite(string url) =>
        url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.Any(c => c == '\\' || char.IsWhiteSpace(c));

    private static bool HasTwins(IEnumerable<Block> blocks) => blocks.GroupBy(b => b.Key).Any(g => g.Count() > 1);
}
