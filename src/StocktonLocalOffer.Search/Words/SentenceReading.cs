using System.Globalization;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Search.Words;

/// <summary>
/// What a sentence says beside words to look for: "my 7 year old won't go to school in Yarm" is an age and a place, and
/// "my won't go to school". What was chosen outright in the filters is never overruled.
/// </summary>
/// <param name="Request">What is searched for: the words that are left, with the age and the place as if they had been chosen.</param>
/// <param name="ReadAs">What was understood, for saying back: "age 7", "Yarm". Empty when nothing was.</param>
public sealed partial record SentenceReading(SearchRequest Request, IReadOnlyList<string> ReadAs)
{
    public static SentenceReading Of(SearchRequest request, PlaceFinder places)
    {
        var reading = new SentenceReading(request, []);
        return request.Exact || request.Text.Length == 0 ? reading : reading.WithAge().WithPlace(places);
    }

    private SentenceReading WithAge()
    {
        if (Request.Facets.ContainsKey("age") || AgePattern().Match(Request.Text) is not { Success: true } found)
            return this;
        var months = found.Groups["months"];
        var number = int.Parse((months.Success ? months : found.Groups["years"]).Value, CultureInfo.InvariantCulture);
        if (!months.Success && number > AgeFacet.OldestYears)
            return this;
        var value = months.Success ? $"{number}m" : number.ToString(CultureInfo.InvariantCulture);
        return new SentenceReading(
            (Request with { Text = Cut(found.Index, found.Length) }).With("age", value),
            [.. ReadAs, months.Success ? $"age {number} months" : $"age {number}"]);
    }

    private SentenceReading WithPlace(PlaceFinder places)
    {
        if (Request.Postcode.Length > 0 || Request.Facets.ContainsKey("town") || Request.Facets.ContainsKey("ward"))
            return this;

        var found = places.FindInside(Request.Text).Where(IsWhereTheyAre).Take(1).ToList();
        return found is [var place]
            ? new SentenceReading(
                Request with { Text = Cut(place.Start, place.Length), Postcode = Request.Text.Substring(place.Start, place.Length) },
                [.. ReadAs, place.Answer.Name])
            : this;
    }

    // A place outside the borough is more likely part of a name ("Hartlepool Carers"), unless it is a postcode or stands after "in" or "near".
    private bool IsWhereTheyAre(PlaceInside place) => place.Answer.Kind != PlaceKind.Outside
        || place.Answer.Name.Any(char.IsAsciiDigit)
        || Preposition().IsMatch(Request.Text[..place.Start].TrimEnd());

    private string Cut(int start, int length) =>
        Spaces().Replace($"{Preposition().Replace(Request.Text[..start].TrimEnd(), "")} {Request.Text[(start + length)..]}", " ").Trim(' ', ',', '.', '?');

    [GeneratedRegex(@"\b(?:aged?\s+)?(?<years>\d{1,2})[\s-]*(?:years?|yrs?|y)[\s-]*olds?\b|\b(?<years>\d{1,2})\s*(?:yo|y/o)\b|\b(?:aged?\s+)?(?<months>\d{1,2})[\s-]*months?(?:[\s-]*olds?)?\b|\baged?\s+(?<years>\d{1,2})\b(?!\s*(?:to|-|and|or))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgePattern();

    [GeneratedRegex(@"\b(?:in|near|at|around|round|from)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
