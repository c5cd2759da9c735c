using System.Collections.Frozen;

namespace StocktonLocalOffer.Geography;

/// <summary>Finds the places named in a sentence.</summary>
internal sealed class SentenceReader(Gazetteer gazetteer, PlaceDictionary words, PlaceAnswers answers, PostcodeAnswers postcodes)
{
    // "ts 17 8ab": the most words a postcode takes.
    private const int LongestPostcode = 3;

    private static readonly FrozenSet<string> LeadsToAPlace = FrozenSet.Create("in", "near", "at", "around", "round");

    // "Yarm Lane" is in Stockton. "Close" and "way" are left out: they are said of other things too often.
    private static readonly FrozenSet<string> Streets =
        FrozenSet.Create("road", "rd", "lane", "street", "avenue", "drive", "crescent", "terrace");

    // After "ts17 8" these make the 8 an age or a number: "ts17 8 year old", "ts17 8 to 10".
    private static readonly FrozenSet<string> MakesANumber = FrozenSet.Create(
        "y", "yo", "yr", "yrs", "year", "years", "month", "months", "week", "weeks", "day", "days", "old", "to", "or", "and", "plus");

    private readonly FrozenSet<string> _sectors =
        gazetteer.Sectors.Select(sector => sector.Name).Concat(gazetteer.CouncilSectors.Select(sector => sector.Name)).ToFrozenSet();

    private readonly FrozenSet<string> _districts =
        gazetteer.Sectors.Select(sector => sector.District).Concat(gazetteer.CouncilSectors.Select(sector => sector.District)).ToFrozenSet();

    public IReadOnlyList<PlaceInside> Read(string text, bool ordinaryWordsToo)
    {
        var tokens = PlaceText.Tokens(text);
        var found = new List<PlaceInside>();
        for (var at = 0; at < tokens.Count;)
        {
            var (length, answer) = PostcodeAt(text, tokens, at) ?? WordsAt(tokens, at, ordinaryWordsToo) ?? (1, null);
            if (answer is not null)
            {
                var start = tokens[at].Start;
                found.Add(new PlaceInside(start, tokens[at + length - 1].End - start, answer));
            }

            at += length;
        }

        return found;
    }

    private (int Length, PlaceAnswer? Answer)? WordsAt(IReadOnlyList<Token> tokens, int at, bool ordinaryWordsToo)
    {
        if (!words.Begins(tokens[at].Word))
        {
            return null;
        }

        for (var length = Math.Min(words.LongestPhrase, tokens.Count - at); length > 0; length--)
        {
            if (words.Find(PlaceText.Join(tokens.Skip(at).Take(length))) is { } word)
            {
                var counts = ordinaryWordsToo || !word.Ordinary || (at > 0 && LeadsToAPlace.Contains(tokens[at - 1].Word));
                var street = at + length < tokens.Count && Streets.Contains(tokens[at + length].Word);
                return (length, counts && !street ? answers.For(word) : null);
            }
        }

        return null;
    }

    private (int Length, PlaceAnswer? Answer)? PostcodeAt(string text, IReadOnlyList<Token> tokens, int at)
    {
        // A postcode starts with its area alone ("ts 17") or with a word that holds a digit.
        if (tokens[at].Length > 2 && !tokens[at].Word.Any(char.IsAsciiDigit))
        {
            return null;
        }

        for (var length = Math.Min(LongestPostcode, tokens.Count - at); length > 0; length--)
        {
            var joined = string.Concat(tokens.Skip(at).Take(length).Select(token => token.Word));
            if (joined.Length <= 7 && joined.Any(char.IsAsciiDigit) && Answer(text, tokens, at, length, joined) is { } answer)
            {
                return (length, answer);
            }
        }

        return null;
    }

    private PlaceAnswer? Answer(string text, IReadOnlyList<Token> tokens, int at, int length, string joined)
    {
        if (Postcode.TryParse(joined, out var postcode) && (_districts.Contains(postcode.District) || IsAsTyped(postcode, tokens, at, length)))
        {
            return postcodes.For(postcode);
        }

        var apart = length > 1 && tokens[at + length - 1].Length == 1;
        if (PostcodeSector.TryParse(apart ? $"{joined[..^1]} {joined[^1]}" : joined, out var sector) && _sectors.Contains(sector.Sector))
        {
            return apart && IsNumber(text, tokens, at + length) ? null : postcodes.ForSector(sector);
        }

        return PostcodeDistrict.TryParse(joined, out var district)
            && _districts.Contains(district.District)
            && (length == 1 || tokens[at].Word.All(char.IsAsciiLetter))
            ? postcodes.ForDistrict(district.District)
            : null;
    }

    // Far from here only what needs no mending counts, or "to me 10 4st" would become a place.
    private static bool IsAsTyped(Postcode postcode, IReadOnlyList<Token> tokens, int at, int length)
    {
        var (outward, inward) = (postcode.District, postcode.Text[^3..]);
        return length == 1
            ? Same(tokens[at], outward + inward)
            : length == 2 && Same(tokens[at], outward) && Same(tokens[at + 1], inward);
    }

    private static bool Same(Token token, string text) => token.Word.Equals(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string text, IReadOnlyList<Token> tokens, int next) =>
        (tokens[next - 1].End < text.Length && text[tokens[next - 1].End] == '+')
        || (next < tokens.Count && (MakesANumber.Contains(tokens[next].Word) || char.IsAsciiDigit(tokens[next].Word[0])));
}
