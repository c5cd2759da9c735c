using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Editing;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.SearchWords;

/// <summary>A word that searches know, and who says so.</summary>
/// <param name="Means">In words; empty when nothing is on the site yet.</param>
/// <param name="Kind">How it is used; empty for a usual word.</param>
/// <param name="Entry">Null when it came with the site.</param>
public sealed record WordInUse(string Word, string Means, string Kind, EntryRow? Entry)
{
    public bool Says(string typed) => Word.Contains(typed, StringComparison.OrdinalIgnoreCase) || Means.Contains(typed, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The words that come with the site and those of editors, one row for each.</summary>
public static class WordsInUse
{
    private static readonly string[] NotWorthSaying = ["word", "phrase"];

    /// <param name="entries">Entries of editors, published or not.</param>
    public static IReadOnlyList<WordInUse> All(PublishedSnapshot now, IReadOnlyList<EntryRow> entries)
    {
        var vocabularies = now.Vocabularies;
        var live = now.OfType<SearchWord>().ToDictionary(w => w.Key, w => w.Document);
        var own = entries.Select(e => live.GetValueOrDefault(e.Key) is { } word ? Row(word, vocabularies, e) : new WordInUse(e.Name, "", "", e));
        var replaced = live.Values.Select(w => Synonyms.KeyOf(w.Name)).ToHashSet(StringComparer.Ordinal);
        var shipped = Shipped().Where(w => !replaced.Contains(Synonyms.KeyOf(w.Name))).Select(w => Row(w, vocabularies, null));
        return [.. own.Concat(shipped).OrderBy(w => w.Word, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A word to begin with: as it came with the site, or with its name alone.</summary>
    public static SearchWord Start(string word, AllVocabularies vocabularies)
    {
        var shipped = Shipped().FirstOrDefault(w => Synonyms.KeyOf(w.Name) == Synonyms.KeyOf(word)) ?? new SearchWord { Name = word };
        return shipped with
        {
            Needs = [.. shipped.OtherMeanings.Where(t => vocabularies[VocabularyNames.Needs].Find(t) is not null)],
            Categories = [.. shipped.OtherMeanings.Where(t => vocabularies[VocabularyNames.Needs].Find(t) is null && vocabularies[VocabularyNames.Categories].Find(t) is not null)],
            OtherMeanings = [.. shipped.OtherMeanings.Where(t => vocabularies[VocabularyNames.SearchTags].Find(t) is not null)],
        };
    }

    // With all tags among the other meanings, for the files do not tell them apart.
    private static IEnumerable<SearchWord> Shipped()
    {
        var related = RelatedWords.List.All;
        var meant = Synonyms.List.All.Select(s => new SearchWord { Name = s.Term, OtherMeanings = s.Tags, Use = Use(s.Kind), RelatedWords = related.GetValueOrDefault(RelatedWords.KeyOf(s.Term), []) }).ToList();
        var known = meant.Select(w => RelatedWords.KeyOf(w.Name)).ToHashSet(StringComparer.Ordinal);
        return meant.Concat(related.Where(r => !known.Contains(r.Key)).Select(r => new SearchWord { Name = r.Key, RelatedWords = r.Value }));
    }

    private static WordInUse Row(SearchWord word, AllVocabularies vocabularies, EntryRow? entry)
    {
        var labels = word.Needs.Concat(word.Categories).Concat(word.OtherMeanings).Select(t => TagMeanings.Of(t, vocabularies)?.Label).OfType<string>().ToList();
        if (word.RelatedWords.Count > 0)
            labels.Add($"related words: {InWords.List(word.RelatedWords)}");
        return new(word.Name, word.TakenAway ? "Taken away" : InWords.Upper(string.Join("; ", labels)), NotWorthSaying.Contains(word.Use) ? "" : vocabularies[VocabularyNames.WordUses].Find(word.Use)?.Label ?? "", entry);
    }

    private static string Use(SynonymKind kind) => kind switch
    {
        SynonymKind.Abbr => "abbr",
        SynonymKind.AbbrRisky => "abbr-risky",
        SynonymKind.Old => "old",
        SynonymKind.Misspell => "misspell",
        _ => "",
    };
}
