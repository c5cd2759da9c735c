using System.Collections.Frozen;

namespace StocktonLocalOffer.Geography;

/// <summary>Every word for a place, by its words: those of <c>places.csv</c>, then towns, then wards.</summary>
internal sealed class PlaceDictionary
{
    private readonly FrozenDictionary<string, PlaceWord> _words;
    private readonly FrozenSet<string> _firstWords;

    public PlaceDictionary(Gazetteer gazetteer)
    {
        var words = new Dictionary<string, PlaceWord>();
        foreach (var word in gazetteer.PlaceWords)
        {
            words.TryAdd(word.Words, word);
        }

        foreach (var town in gazetteer.Towns)
        {
            words.TryAdd(Key(town.Name), PlaceWord.For(town, Key(town.Name)));
        }

        foreach (var ward in gazetteer.AllWards.Reverse())
        {
            words.TryAdd(Key(ward.Name), PlaceWord.For(ward, Key(ward.Name)));

            // "village ward" can mean nothing else, even where "village" can.
            words.TryAdd(Key(ward.Name) + " ward", PlaceWord.For(ward, Key(ward.Name) + " ward"));
        }

        _words = words.ToFrozenDictionary();
        _firstWords = words.Keys.Select(key => key.Split(' ')[0]).ToFrozenSet();
        LongestPhrase = words.Keys.Max(key => key.Count(' '.Equals) + 1);
    }

    /// <summary>The number of words in the longest entry.</summary>
    public int LongestPhrase { get; }

    /// <summary>False when no entry begins with the word: most words of a sentence, which need no further look.</summary>
    public bool Begins(string word) => _firstWords.Contains(word);

    public PlaceWord? Find(string words) => _words.GetValueOrDefault(words);

    /// <summary>
    /// Places whose spelling is near: one slip from 4 letters, two from 8, as the search allows. At most three, best first.
    /// </summary>
    public IReadOnlyList<PlaceOption> NearMisses(string words)
    {
        var slips = words.Length >= 8 ? 2 : 1;
        return words.Length < 4 ? [] : [.. _words.Values
            .Where(word => Math.Abs(word.Words.Length - words.Length) <= slips)
            .Select(word => (Word: word, Slips: Spelling.Slips(words, word.Words)))
            .Where(found => found.Slips <= slips)
            .OrderBy(found => found.Slips).ThenBy(found => found.Word.Words, StringComparer.Ordinal)
            .SelectMany(found => found.Word.Options)
            .DistinctBy(option => option.Label)
            .Take(3)];
    }

    private static string Key(string name) => PlaceText.Join(PlaceText.Tokens(name));
}
