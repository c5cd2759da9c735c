using System.Collections;
using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Editing.Comparing;

/// <summary>What the value of a property is in words.</summary>
/// <param name="nameOf">The name of other content, or of a picture; null when it is gone.</param>
internal sealed class ValueWords(AllVocabularies vocabularies, Func<Guid, string?> nameOf)
{
    // A part is named in a label, not read there.
    private const int LongestName = 60;

    /// <summary>The entries of a list; a single value is a list of one, an empty one of none.</summary>
    public IReadOnlyList<string> Entries(Property property, object? value) => [.. All(property, value).Where(text => text.Length > 0)];

    public string Text(Property property, object? value) => string.Join(IsProse(property) ? "" : ", ", Entries(property, value));

    public static bool IsList(Property property) => property.Kind is PropertyKind.SomeOf or PropertyKind.Words or PropertyKind.OtherContent or PropertyKind.Picture or PropertyKind.Links;

    public static bool IsProse(Property property) => property.Kind is PropertyKind.Line or PropertyKind.LongText or PropertyKind.RichText;

    /// <summary>"Youngest age": what is shown has no months to explain.</summary>
    public static string Label(Property property) => IsAge(property) ? property.Label.Replace(", in months", "", StringComparison.Ordinal) : property.Label;

    /// <summary>What a part is called: the first thing it says.</summary>
    public string Name(Block block, int place)
    {
        var name = AllDocumentTypes.Of(block).Properties.Where(p => p.Kind != PropertyKind.Blocks && p.Kind != PropertyKind.RichText)
            .Select(p => Text(p, p.Get(block)).ReplaceLineEndings(" ")).FirstOrDefault(text => text.Length > 0) ?? $"number {place + 1}";
        return name.Length > LongestName ? $"{name[..LongestName]}…" : name;
    }

    /// <summary>All that a part says, a line to each property.</summary>
    public string Whole(Block block) => string.Join('\n', AllDocumentTypes.Of(block).Properties
        .Select(p => (p.Label, Text: Text(p, p.Get(block)))).Where(p => p.Text.Length > 0).Select(p => $"{p.Label}: {p.Text}"));

    private IEnumerable<string> All(Property property, object? value) => (property.Kind, value) switch
    {
        (_, null) => [],
        (PropertyKind.RichText, string html) => [HtmlText.Of(html)],
        (PropertyKind.OneOf, string id) => [id.Length == 0 ? "" : vocabularies[property.Attribute.Vocabulary].Label(id)],
        (PropertyKind.SomeOf, IEnumerable<string> ids) => ids.Select(vocabularies[property.Attribute.Vocabulary].Label),
        (_, string text) => [text],
        (_, bool yes) => [yes ? "Yes" : "No"],
        (_, int months) when IsAge(property) => [Age(months)],
        (_, DateOnly day) => [day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)],
        (_, IEnumerable<string> words) => words,
        (_, IEnumerable<Guid> keys) => keys.Select(key => nameOf(key) ?? "Something that is gone"),
        (_, IEnumerable<Picture> pictures) => pictures.Select(p => nameOf(p.MediaKey) ?? "A picture that is gone"),
        (_, IEnumerable<WebLink> links) => links.Select(l => $"{l.Name} ({l.Url})"),
        (_, IEnumerable blocks) => blocks.OfType<Block>().Select((block, place) => Name(block, place)),
        (_, IFormattable number) => [number.ToString(null, CultureInfo.InvariantCulture)],
        _ => [],
    };

    private static bool IsAge(Property property) => property.ClrName is nameof(Listing.AgeFromMonths) or nameof(Listing.AgeToMonths);

    private static string Age(int months) => (months / 12, months % 12) switch
    {
        (0, var rest) => Count(rest, "month"),
        (var years, 0) => Count(years, "year"),
        var (years, rest) => $"{Count(years, "year")} and {Count(rest, "month")}",
    };

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : string.Create(CultureInfo.InvariantCulture, $"{number} {what}s");
}
