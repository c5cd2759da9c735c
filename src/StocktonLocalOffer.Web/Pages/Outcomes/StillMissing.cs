using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Outcomes;

/// <summary>What a promise still lacks, in sentences: towns, ages, kinds of help and needs with nothing listed, and facts nobody has told us.</summary>
public static class StillMissing
{
    public static IReadOnlyList<string> Of(OutcomeStatement statement, TownsAndAges there, AllVocabularies words) => there.Numbers.Total == 0
        ? ["Everything. Nothing is listed for this promise yet."]
        : [.. Places(there), .. Kinds(statement, there.Numbers, words), .. Facts(there)];

    private static IEnumerable<string> Places(TownsAndAges there)
    {
        var towns = Empty(there.Towns);
        if (towns.Count > 0)
            yield return $"There is nothing in or for {InWords.List(towns, "or")}.";
        var notBased = there.NothingBasedIn.Except(towns).ToList();
        if (notBased.Count > 0)
            yield return $"Nothing for it is based in {InWords.List(notBased, "or")}: people there have to travel, or it comes to them.";
        var ages = Empty(there.Ages);
        if (ages.Count > 0)
            yield return $"There is nothing that says it is for {InWords.List([.. ages.Select(InWords.Lower)], "or")}.";
        foreach (var (band, without) in there.Gaps)
            yield return $"For {InWords.Lower(band.Label)}, nothing is based in {InWords.List(without, "or")}.";
    }

    private static IEnumerable<string> Kinds(OutcomeStatement statement, SiteNumbers numbers, AllVocabularies words)
    {
        string[] Without(string facet, IReadOnlyList<string> values, string vocabulary) =>
            [.. values.Where(v => numbers.Of(facet, v) == 0).Select(v => InWords.Lower(words[vocabulary].Label(v)))];

        var categories = Without("category", statement.Categories, VocabularyNames.Categories);
        if (categories.Length > 0)
            yield return $"Kinds of help that belong to it, with nothing listed: {InWords.List(categories)}.";
        var needs = Without("need", statement.Needs, VocabularyNames.Needs);
        if (needs.Length > 0)
            yield return $"Needs that belong to it, with nothing listed: {InWords.List(needs)}.";
    }

    private static IEnumerable<string> Facts(TownsAndAges there)
    {
        if (there.AgesNotStated > 0)
            yield return there.AgesNotStated == 1 ? "1 does not say all its ages." : $"{InWords.Number(there.AgesNotStated)} do not say all their ages.";
        if (there.Numbers.Of("cost", "not-known") is > 0 and var costs)
            yield return costs == 1 ? "1 does not say what it costs." : $"{InWords.Number(costs)} do not say what they cost.";
    }

    private static List<string> Empty(IReadOnlyList<CountLink> links) => [.. links.Where(l => l.Count == 0).Select(l => l.Label)];
}
