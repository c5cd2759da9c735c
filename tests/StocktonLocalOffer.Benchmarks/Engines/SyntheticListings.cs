using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>
/// Listings with the skew of real ones, as many as wanted and the same every time: a few words, needs and places are common,
/// most are rare. About 80 words each. Number n is always the same listing, so none need be kept.
/// </summary>
internal sealed class SyntheticListings(AllVocabularies vocabularies, Gazetteer gazetteer, DateOnly today)
{
    private const int Words = 20_000;
    private const int Organisations = 800;

    private static readonly string[] Syllables = ["ba", "den", "ro", "mil", "tar", "cho", "lin", "sta", "fen", "gra", "wey", "pol", "ri", "sum", "cle", "ther", "ox", "ham", "by", "ton"];
    private static readonly string[] Common = [
        "support", "group", "children", "young", "people", "family", "help", "swimming", "club", "autism", "school", "play", "music", "session", "parents", "activities", "sensory",
        "football", "quiet", "therapy", "speech", "holiday", "youth", "drama", "dance", "art", "advice", "carers", "sleep", "anxiety", "friends", "sport", "outdoor", "wheelchair",
        "hearing", "reading", "cooking", "travel", "training", "college", "nursery", "respite", "gym", "park", "library", "saturday", "evening", "weekly", "relaxed", "inclusive"];

    private readonly string[] _words = [.. Common, .. Enumerable.Range(0, Words).Select(MadeWord)];
    private readonly Ward[] _wards = [.. gazetteer.AllWards];

    public static Guid KeyOf(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    public static int NumberOf(Guid key) => BitConverter.ToInt32(key.ToByteArray(), 0);

    /// <summary>Every word that a listing can hold.</summary>
    public IEnumerable<string> AllWords => _words.Distinct(StringComparer.Ordinal);

    /// <summary>A word that listings hold: low numbers are common ones.</summary>
    public string Word(int rank) => _words[rank];

    public ListingFacts Facts(int number)
    {
        var random = new Random(number);
        return new ListingFacts(KeyOf(number), Make(random, number), Text(new Random(random.Next(Organisations)), 3), vocabularies, gazetteer) { Day = today };
    }

    private Listing Make(Random random, int number)
    {
        var from = random.Next(0, 17) * 12;
        var aged = random.Next(10) > 0;
        var made = new Club
        {
            Name = $"{Capital(Text(random, 2))} {Text(random, 1)}",
            Slug = $"synthetic-{number}",
            Summary = Text(random, 15) + ".",
            Description = $"<p>{Text(random, 50)}.</p>",
            Categories = Some(random, VocabularyNames.Categories, 3),
            Outcomes = Some(random, VocabularyNames.Statements, 3),
            DesignedFor = Some(random, VocabularyNames.Needs, 3),
            Welcomes = Some(random, VocabularyNames.Needs, 4),
            AgeFromMonths = aged ? from : null,
            AgeToMonths = aged ? Math.Min(311, from + random.Next(1, 12) * 12 + 11) : null,
            Audiences = Some(random, VocabularyNames.Audiences, 2),
            Level = One(random, VocabularyNames.Levels),
            Eligibility = Text(random, 8),
            Routes = Some(random, VocabularyNames.Routes, 2),
            Costs = Some(random, VocabularyNames.Costs, 1),
            Modes = Some(random, VocabularyNames.Modes, 2),
            Languages = random.Next(4) == 0 ? Some(random, VocabularyNames.Languages, 2) : [],
            Area = random.Next(3) switch { 0 => "borough", 1 => "wards", _ => "" },
            AreaWards = Some(random, VocabularyNames.Wards, 4),
            CheckedOn = random.Next(8) == 0 ? null : today.AddDays(-random.Next(500)),
            Times = random.Next(4) == 0 ? [] : [new Session { Days = Some(random, VocabularyNames.Days, 2), From = $"{random.Next(9, 19):00}:00", To = "20:00", Season = One(random, VocabularyNames.Seasons) }],
            Locations = random.Next(8) == 0 ? [] : [Place(random)],
        };
        return number % 4 == 0 ? new Service
        {
            Name = made.Name, Slug = made.Slug, Summary = made.Summary, Description = made.Description, Categories = made.Categories, Outcomes = made.Outcomes, DesignedFor = made.DesignedFor,
            Welcomes = made.Welcomes, AgeFromMonths = made.AgeFromMonths, AgeToMonths = made.AgeToMonths, Costs = made.Costs, Locations = made.Locations, Area = made.Area, AreaWards = made.AreaWards, CheckedOn = made.CheckedOn,
        } : made;
    }

    private Location Place(Random random)
    {
        var ward = _wards[Skewed(random, _wards.Length)];
        return new Location
        {
            Name = Capital(Text(random, 1)) + " Centre",
            Ward = ward.Slug,
            Town = ward.Town?.Slug ?? "",
            Latitude = (decimal)(ward.Homes.Latitude + (random.NextDouble() - 0.5) * 0.02),
            Longitude = (decimal)(ward.Homes.Longitude + (random.NextDouble() - 0.5) * 0.03),
            Access = [.. Some(random, VocabularyNames.Access, 8).Select(f => new AccessFact { Feature = f, Answer = random.Next(3) switch { 0 => "no", 1 => "partly", _ => "yes" } })],
        };
    }

    private string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => _words[Skewed(random, _words.Length)]));

    private IReadOnlyList<string> Some(Random random, string vocabulary, int most)
    {
        var choices = vocabularies[vocabulary].Choices;
        return [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => choices[Skewed(random, choices.Count)].Id).Distinct(StringComparer.Ordinal)];
    }

    private string One(Random random, string vocabulary) => Some(random, vocabulary, 1) is [var only] ? only : "";

    // Rank r about as often as 1/r, as words and tags are.
    private static int Skewed(Random random, int count) => Math.Min(count - 1, (int)Math.Exp(random.NextDouble() * Math.Log(count + 1)) - 1);

    private static string MadeWord(int number)
    {
        var random = new Random(number);
        return string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
