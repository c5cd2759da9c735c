using System.Text.RegularExpressions;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Search.Words;

/// <summary>
/// What a sentence says beside words to look for: "my 7 year old won't go to school in Yarm" is an age and a place, and
/// "won't go to school". What was chosen outright in the filters is never overruled, and quoted words are left alone.
/// </summary>
/// <param name="Request">What is searched for: the words that are left, with the age and the place as if they had been chosen.</param>
/// <param name="Readings">What was understood, for saying back and for taking away. Empty when nothing was.</param>
public sealed partial record SentenceReading(SearchRequest Request, IReadOnlyList<Reading> Readings)
{
    public static SentenceReading Of(SearchRequest request, PlaceFinder places, Synonyms synonyms)
    {
        var reading = new SentenceReading(request, []);
        if (request.Exact || request.Text.Length == 0)
            return reading;
        reading = reading.WithAge(request, synonyms).WithPlace(request, places);
        return reading.Request.Text == request.Text
            ? reading
            : reading with { Request = reading.Request with { Text = SentenceWords.Trim(reading.Request.Text, synonyms) } };
    }

    private SentenceReading WithAge(SearchRequest asked, Synonyms synonyms)
    {
        if (Request.Facets.ContainsKey("age"))
            return this;
        var ages = SentenceAges.In(Request.Text).Where(a => !IsQuoted(a.Start, a.Length) && !IsPartOfATerm(a, synonyms)).ToList();
        // "My 2 year old toddler" is 2.
        if (ages.Exists(a => !a.IsWord))
            ages.RemoveAll(a => a.IsWord);
        var ignored = Request.Ignores(SearchRequest.IgnoreAge);
        if (ages.Count == 0 || (ignored && ages[0].IsWord))
            return this;

        // The last first, so that where the others stand stays true.
        var text = Request.Text;
        foreach (var age in ages.Where(a => !a.IsWord).Reverse())
            text = Without(text, age.Start, age.Length);
        var request = Request with { Text = Tidy(text) };
        if (ignored)
            return this with { Request = request };

        // The word stays in the text, and must not be read once more when a link has taken the age away.
        request = request.WithValues("age", [.. ages.SelectMany(a => a.Values)]) with { Page = asked.Page };
        var label = string.Join(" and ", ages.Select(a => a.Label).Distinct());
        return new SentenceReading(
            ages[0].IsWord ? request with { Ignore = [.. request.Ignore, SearchRequest.IgnoreAge] } : request,
            [.. Readings, new Reading(SearchRequest.IgnoreAge, label, asked.Ignoring(SearchRequest.IgnoreAge))]);
    }

    private SentenceReading WithPlace(SearchRequest asked, PlaceFinder places)
    {
        if (Request.Postcode.Length > 0 || Request.Facets.ContainsKey("town") || Request.Facets.ContainsKey("ward") || Request.Ignores(SearchRequest.IgnorePlace))
            return this;

        var found = places.FindInside(Request.Text).Where(p => IsWhereTheyAre(p) && !IsQuoted(p.Start, p.Length)).Take(1).ToList();
        return found is [var place]
            ? new SentenceReading(
                Request with { Text = Tidy(Without(Request.Text, place.Start, place.Length)), Postcode = Request.Text.Substring(place.Start, place.Length) },
                [.. Readings, new Reading(SearchRequest.IgnorePlace, place.Answer.Name, asked.Ignoring(SearchRequest.IgnorePlace))])
            : this;
    }

    // A place outside the borough is more likely part of a name ("Hartlepool Carers"), unless it is a postcode or stands after "in" or "near".
    private bool IsWhereTheyAre(PlaceInside place) => place.Answer.Kind != PlaceKind.Outside
        || place.Answer.Name.Any(char.IsAsciiDigit)
        || Preposition().IsMatch(Request.Text[..place.Start].TrimEnd());

    private bool IsQuoted(int start, int length) => QuotedText.Cut(Request.Text).Any(s => s.Quoted && s.Meets(start, length));

    // "2 year old funding" is money, not a child.
    private bool IsPartOfATerm(SentenceAge age, Synonyms synonyms) =>
        synonyms.TermsWithAnAge.Any(t => Request.Text.IndexOf(t, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && at < age.Start + age.Length && age.Start < at + t.Length);

    private static string Without(string text, int start, int length) => $"{Preposition().Replace(text[..start].TrimEnd(), "")} {text[(start + length)..]}";

    private static string Tidy(string text) => Spaces().Replace(text, " ").Trim(' ', ',', '.', '?');

    [GeneratedRegex(@"\b(?:in|near|at|around|round|from)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
