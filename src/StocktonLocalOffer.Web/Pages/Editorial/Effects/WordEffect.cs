using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Web.Pages.Shared;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.Editorial.Effects;

/// <summary>What searches for a word find, and what they would: asked of the search itself, over the same listings, with other words.</summary>
public sealed class WordEffect(Searcher searcher, Gazetteer gazetteer)
{
    // A word in so many listings is said for many reasons.
    private const int ManyListings = 10;

    // Each costs two searches.
    private const int MostWordsOfANeed = 12;

    public Effect Of(PublishedSnapshot now, PublishedSnapshot then, Guid key, SearchWord word)
    {
        var (before, after) = (WordLists.Of(now), WordLists.Of(then));
        var (found, would) = (Find(word.Name, before), Find(word.Name, after));
        var (had, has) = (found.Select(h => h.Facts.Key).ToHashSet(), would.Select(h => h.Facts.Key).ToHashSet());
        return new()
        {
            Warnings = [.. Warnings(now, key, word, after, would.Count)],
            Sentences = [Means("Now", before, word.Name, now.Vocabularies), Means("With this", after, word.Name, now.Vocabularies)],
            Rows = [new($"Listings that “{word.Name}” finds", found.Count, would.Count)],
            Lists =
            [
                List("New", would.Where(h => !had.Contains(h.Facts.Key))),
                List("Not found any more", found.Where(h => !has.Contains(h.Facts.Key))),
                List("First in the list then", had.Count > 0 ? would : [], h => had.Contains(h.Facts.Key) ? "" : "new"),
            ],
        };
    }

    /// <summary>Of a need: each of its words that comes or goes.</summary>
    public Effect? Of(PublishedSnapshot now, PublishedSnapshot then, Guid key, Need need)
    {
        var words = WordsOf(need).Except(now.Find<Need>(key) is { } live ? WordsOf(live.Document) : [], StringComparer.OrdinalIgnoreCase)
            .Concat(now.Find<Need>(key) is { } old ? WordsOf(old.Document).Except(WordsOf(need), StringComparer.OrdinalIgnoreCase) : []).Take(MostWordsOfANeed).ToList();
        if (words.Count == 0)
            return new() { Sentences = ["Its words stay as they are: searches find the same."] };
        var vocabularies = AllVocabularies.From(gazetteer, then.All.Select(d => KeyValuePair.Create(d.Key, d.Document)));
        var (before, after) = (WordLists.Of(now), new WordLists(vocabularies, then.Documents<SearchWord>()));
        return new()
        {
            Sentences = ["How many listings a search finds for each word that is new or gone."],
            Rows = [.. words.Select(w => new EffectRow($"“{w}”", Find(w, before).Count, Find(w, after).Count))],
        };
    }

    private static IEnumerable<string> WordsOf(Need need) => need.Synonyms.Prepend(need.EverydayLabel).Prepend(need.Name).Where(w => w.Length > 0);

    private IEnumerable<string> Warnings(PublishedSnapshot now, Guid key, SearchWord word, WordLists after, int would)
    {
        if (now.OfType<SearchWord>().FirstOrDefault(w => w.Key != key && Synonyms.KeyOf(w.Document.Name) == Synonyms.KeyOf(word.Name)) is { } other)
            yield return $"Another entry says what “{other.Document.Name}” means. Change that one, for only one of them counts.";
        if (word.TakenAway && after.Synonyms.Find(Synonyms.Split(word.Name), isWholeQuery: true) is not null)
            yield return "A need or a category has this word as well, so it goes on meaning that. Change it there.";
        if (would == 0)
            yield return "Nothing would be found.";
        var exact = new SearchRequest { Text = word.Name, Exact = true, PageSize = 1 };
        if (!word.TakenAway && word.Use != "abbr-risky" && Synonyms.Split(word.Name).Count == 1 && searcher.Search(exact).Total is var hold && hold >= ManyListings)
            yield return $"{InWords.Count(hold, "listing holds", "listings hold")} this word already. It may be an ordinary word: searches for it then find much that people do not mean. If it is a short form, choose “{ShortForm(now)}”.";
    }

    private static string ShortForm(PublishedSnapshot now) => now.Vocabularies[VocabularyNames.WordUses].Label("abbr-risky");

    private static string Means(string when, WordLists lists, string word, AllVocabularies vocabularies)
    {
        var found = lists.Synonyms.Find(Synonyms.Split(word), isWholeQuery: true);
        List<string> labels = [.. found?.Tags.Select(t => TagMeanings.Of(t, vocabularies)?.Label).OfType<string>() ?? []];
        var related = lists.Related.Of(RelatedWords.KeyOf(word));
        return (labels.Count, related.Count) switch
        {
            (0, 0) => $"{when} it means nothing more than the word itself.",
            (0, _) => $"{when} it finds related words too: {InWords.List(related)}.",
            (_, 0) => $"{when} it means: {InWords.List(labels)}.",
            _ => $"{when} it means: {InWords.List(labels)}. It finds related words too: {InWords.List(related)}.",
        };
    }

    private IReadOnlyList<SearchHit> Find(string word, WordLists lists) => searcher.Search(new SearchRequest { Text = word.Trim(), PageSize = SiteNumbers.Everything }, lists).Hits;

    private static EffectList List(string heading, IEnumerable<SearchHit> hits, Func<SearchHit, string>? note = null)
    {
        var all = hits.ToList();
        return new(heading, [.. all.Take(EffectList.Shown).Select(h => new EffectLine(h.Facts.Listing.Name, h.Facts.Url, note?.Invoke(h) ?? ""))], all.Count);
    }
}
