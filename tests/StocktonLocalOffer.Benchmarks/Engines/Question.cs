using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>One thing to ask of every engine: words, chosen values by facet, a distance.</summary>
internal sealed record Question(string Kind, string Words, IReadOnlyList<(string Facet, string Value)> Filters, string Place = "")
{
    public const string Text = "text, 3 filters, all counts, top 20";
    public const string Browse = "browse, 2 filters, all counts, top 20";
    public const string Within = "within 5 miles, all counts, top 20";
    public const string Mistyped = "a typing mistake, all counts, top 20";
    public const string Suggestion = "a suggestion, the first eight";

    public SearchRequest Request { get; } = Filters.Aggregate(new SearchRequest { Text = Words, Postcode = Place, Within = Place.Length > 0 ? "5" : "" }, (r, f) => r.With(f.Facet, f.Value));

    /// <summary>Common and rare words alike, as they are typed.</summary>
    public static List<Question> Make(SyntheticListings listings, AllVocabularies vocabularies, int ofEach)
    {
        var random = new Random(7);
        var needs = vocabularies[VocabularyNames.Needs].Choices;
        var towns = vocabularies[VocabularyNames.Towns].Choices;
        var costs = vocabularies[VocabularyNames.Costs].Choices;
        string Need() => needs[random.Next(12)].Id;
        string Age() => random.Next(2, 18).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string Town() => towns[random.Next(towns.Count)].Id;
        string Word() => listings.Word(random.Next(3) == 0 ? random.Next(50, 2000) : random.Next(50));

        string LongWord()
        {
            for (var word = Word(); ; word = Word())
                if (word.Length >= 5)
                    return word;
        }

        string WithoutALetter()
        {
            var word = LongWord();
            return word.Remove(random.Next(1, word.Length - 1), 1);
        }

        return
        [
            .. Enumerable.Range(0, ofEach).Select(i => new Question(Text, i % 2 == 0 ? Word() : $"{Word()} {Word()}", [("need", Need()), ("age", Age()), i % 3 == 0 ? ("cost", costs[random.Next(3)].Id) : ("town", Town())])),
            .. Enumerable.Range(0, ofEach).Select(_ => new Question(Browse, "", [("need", Need()), ("town", Town())])),
            .. Enumerable.Range(0, ofEach).Select(_ => new Question(Within, "", [], Town())),
            .. Enumerable.Range(0, ofEach).Select(_ => new Question(Mistyped, WithoutALetter(), [])),
            .. Enumerable.Range(0, ofEach).Select(_ => new Question(Suggestion, LongWord()[..random.Next(2, 5)], [])),
        ];
    }
}
