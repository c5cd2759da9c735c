using System.Collections;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.PlainWords;

/// <summary>Looks through what an editor wrote for what a tired reader would stumble over.</summary>
public static class PlainWordsCheck
{
    /// <param name="isExplained">True for words, in lower case, that the glossary explains.</param>
    /// <param name="altOf">The alternative text of a picture; without it pictures are not looked at.</param>
    public static IReadOnlyList<WordAdvice> Of(Document document, Func<string, bool>? isExplained = null, Func<Guid, string?>? altOf = null) =>
    [
        .. TextAdvice.Of(document.Name, isTitle: true, isExplained).Select(m => new WordAdvice("name", "Name", m)),
        .. Record(document, "", isExplained, altOf),
        .. Repeats(document),
    ];

    private static IEnumerable<WordAdvice> Record(object record, string path, Func<string, bool>? isExplained, Func<Guid, string?>? altOf)
    {
        foreach (var property in AllDocumentTypes.Of(record).Properties)
        {
            var messages = property.Kind switch
            {
                PropertyKind.LongText => TextAdvice.Of((string)property.Get(record)!, isTitle: false, isExplained),
                PropertyKind.Line when property.Attribute.Format == LineFormat.Any => TextAdvice.Of((string)property.Get(record)!, isTitle: true, isExplained),
                PropertyKind.RichText => TextAdvice.OfRichText((string)property.Get(record)!, isExplained),
                PropertyKind.Links => ((IEnumerable<WebLink>)property.Get(record)!).SelectMany(link => LinkAdvice.Of(link.Name)),
                PropertyKind.Picture when altOf is not null => Pictures((IEnumerable<Picture>)property.Get(record)!, altOf),
                _ => [],
            };
            foreach (var message in messages.Distinct())
                yield return new(path + property.Alias, property.Label, message);
            if (property.Kind != PropertyKind.Blocks)
                continue;
            var place = 0;
            foreach (var block in (IEnumerable)property.Get(record)!)
                foreach (var advice in Record(block, $"{path}{property.Alias}[{place++}].", isExplained, altOf))
                    yield return advice;
        }
    }

    private static IEnumerable<string> Pictures(IEnumerable<Picture> pictures, Func<Guid, string?> altOf) =>
        pictures.Any(p => string.IsNullOrWhiteSpace(altOf(p.MediaKey))) ? ["A picture has no alternative text. Say what somebody who cannot see it should know."] : [];

    private static IEnumerable<WordAdvice> Repeats(Document document)
    {
        var summary = AllDocumentTypes.Of(document).Properties.FirstOrDefault(p => p.Alias == "summary");
        if (summary?.Get(document) is string text && document.Name.Length > 0 && text.StartsWith(document.Name, StringComparison.OrdinalIgnoreCase))
            yield return new(summary.Alias, summary.Label, "It starts with the name, which stands right above it. Start with what it is for.");
    }
}
