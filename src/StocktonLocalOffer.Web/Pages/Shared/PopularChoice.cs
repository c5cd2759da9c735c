using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Web.Pages.FindSupport;

namespace StocktonLocalOffer.Web.Pages.Shared;

/// <summary>A need or a kind of help that much is listed for: a first step for somebody who does not know what to type.</summary>
public sealed record PopularChoice(string Label, string Url)
{
    // Eight links are one glance; half of them each, so that neither a need nor a thing to do is left out.
    private const int OfEach = 4;

    /// <summary>Those with most listings. The widest needs and kinds of help are left out: they hold nearly everything.</summary>
    public static IReadOnlyList<PopularChoice> Of(AllVocabularies vocabularies, SiteNumbers numbers) =>
    [
        .. Most("need", vocabularies[VocabularyNames.Needs], numbers).Select(c => new PopularChoice(c.Label, SiteLinks.Need(c.Id))),
        .. Most("category", vocabularies[VocabularyNames.Categories], numbers).Select(c => new PopularChoice(c.Label, SearchLinks.Category(c.Id))),
    ];

    private static IEnumerable<Choice> Most(string facet, Vocabulary vocabulary, SiteNumbers numbers) => vocabulary.Choices
        .Where(c => c.Parents.Count > 0 && numbers.Of(facet, c.Id) > 0)
        .OrderByDescending(c => numbers.Of(facet, c.Id)).ThenBy(c => c.Label, StringComparer.Ordinal).Take(OfEach);
}
