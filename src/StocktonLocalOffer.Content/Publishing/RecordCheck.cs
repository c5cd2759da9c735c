using System.Collections;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Says what an editor has to put right before a record can be published.</summary>
public static class RecordCheck
{
    private const int LongestName = 120;

    /// <returns>Empty when the record can be published.</returns>
    public static IReadOnlyList<Problem> Of(Document document, AllVocabularies vocabularies) =>
    [
        .. Name(document.Name),
        .. Record(document, "", vocabularies),
    ];

    private static IEnumerable<Problem> Name(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            yield return new("name", "Write a name.");
        else if (name.Length > LongestName)
            yield return new("name", $"The name has {name.Length} characters. Use {LongestName} or fewer.");
        if (!PlainText.CanBeShown(name))
            yield return new("name", "The name has a character that cannot be shown. Type it again by hand.");
    }

    private static IEnumerable<Problem> Record(object record, string path, AllVocabularies vocabularies)
    {
        foreach (var property in AllDocumentTypes.Of(record).Properties)
        {
            var value = property.Get(record);
            foreach (var message in PropertyCheck.Of(property, value, vocabularies))
                yield return new(path + property.Alias, message);
            if (property.Kind != PropertyKind.Blocks)
                continue;
            var place = 0;
            foreach (var block in (IEnumerable)value!)
                foreach (var problem in Record(block, $"{path}{property.Alias}[{place++}].", vocabularies))
                    yield return problem;
        }

        foreach (var problem in RecordRules.Of(record))
            yield return problem with { Property = path + problem.Property };
    }
}
