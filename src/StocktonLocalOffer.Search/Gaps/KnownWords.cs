using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Data;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Gaps;

/// <summary>Words that are certain to be words. Two kinds: those that people chose for a list, and those of ordinary English.</summary>
public sealed class KnownWords
{
    // One entry may misspell a name with a small letter; two hardly will.
    private const int EntriesThatMustAgree = 2;

    // Places are read as places before words are kept, and many are surnames too.
    private static readonly string[] PlaceLists = [VocabularyNames.Towns, VocabularyNames.Wards];

    private static readonly HashSet<string> Names = Load("word-names.txt");
    private static readonly HashSet<string> Plain = Load("ordinary-words.txt");

    private readonly HashSet<string> _chosen;
    private readonly HashSet<string> _ordinary;

    private KnownWords(IEnumerable<string> chosen, IEnumerable<string> ordinary) => (_chosen, _ordinary) = ([.. chosen], [.. ordinary]);

    public static KnownWords From(PublishedSnapshot published)
    {
        var vocabularies = published.Vocabularies;
        var chosen = WordLists.Of(published).Synonyms.All.Select(s => s.Term)
            .Concat(vocabularies.All.Where(v => !PlaceLists.Contains(v.Name)).SelectMany(v => v.Choices).SelectMany(c => c.Words.Prepend(c.Label)));
        return new KnownWords(chosen.SelectMany(Synonyms.Split).Select(KeyOf), Plain.Concat(WrittenSmall(published)));
    }

    /// <summary>In the synonym list, or in a label of a need, a category or another list.</summary>
    public bool IsChosen(TypedWord word) => _chosen.Contains(KeyOf(word));

    /// <summary>An ordinary word, and no first name that is also a word.</summary>
    public bool IsOrdinary(TypedWord word) => !Names.Contains(KeyOf(word)) && _ordinary.Contains(KeyOf(word));

    // A name is written with a capital; a word that entries write with a small letter is a word.
    private static IEnumerable<string> WrittenSmall(PublishedSnapshot published) => published.OfType<Listing>()
        .SelectMany(l => TextOf(l.Document).Where(w => char.IsLower(w.Text[0]) && w.Text.All(char.IsLetter)).Select(KeyOf).Distinct())
        .GroupBy(w => w).Where(same => same.Count() >= EntriesThatMustAgree).Select(same => same.Key);

    private static IEnumerable<TypedWord> TextOf(Listing listing) => new[] { listing.Summary, PlainText.Of(listing.Description), listing.Eligibility, listing.WhatHappensNext }
        .SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(c => !WordsToKeep.IsAddress(c)).SelectMany(Synonyms.Split);

    private static string KeyOf(TypedWord word) => word.Plain.Length > 3 ? SiteAnalyzer.Singular(word.Plain) : word.Plain;

    private static HashSet<string> Load(string file) =>
        [.. SearchFiles.All.Lines(file).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(w => KeyOf(new TypedWord(w)))];
}
