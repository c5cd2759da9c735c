using System.Collections.Frozen;
using System.Globalization;

namespace StocktonLocalOffer.Geography;

/// <summary>What postcodes look like, and which slips of the finger are safe to mend.</summary>
internal static class PostcodeText
{
    // Longer than any postcode with spaces between all its letters; past this it is something else.
    private const int LongestTyped = 40;
    private const int LongestPostcode = 7;

    // Royal Mail's 124 postcode areas.
    private static readonly FrozenSet<string> Areas = (
        "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL "
        + "GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL "
        + "OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF "
        + "WN WR WS WV YO ZE").Split(' ').ToFrozenSet();

    // The only areas whose districts may end in a letter, as SW1A does.
    private static readonly FrozenSet<string> AreasWithLetterDistricts = FrozenSet.Create("E", "EC", "N", "NW", "SE", "SW", "W", "WC");

    /// <summary>The letters and digits in capitals, or null when there are none, too many, or other things among them.</summary>
    public static string? Clean(string? text)
    {
        if (text is null || text.Length > LongestTyped)
        {
            return null;
        }

        Span<char> kept = stackalloc char[LongestPostcode];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                if (length == LongestPostcode)
                {
                    return null;
                }

                kept[length++] = char.ToUpperInvariant(letter);
            }
            else if (!IsFiller(letter))
            {
                return null;
            }
        }

        return length == 0 ? null : new string(kept[..length]);
    }

    /// <summary>
    /// The district ("TS17") that some letters and digits stand for, or null. O and 0, I, L and 1 are taken for each other
    /// where only one of them can be; at least one true digit must be there, so that "IO" is not read as "I0".
    /// </summary>
    public static string? District(string cleaned)
    {
        if (IsDistrict(cleaned))
        {
            return cleaned;
        }

        if (cleaned.Length is < 2 or > 4 || !cleaned.Any(char.IsAsciiDigit))
        {
            return null;
        }

        for (var letters = 2; letters >= 1; letters--)
        {
            var mended = string.Concat(cleaned[..letters].Select(AsLetter)) + string.Concat(cleaned[letters..].Select(AsDigit));
            if (IsDistrict(mended))
            {
                return mended;
            }
        }

        return null;
    }

    public static char AsDigit(char letter) => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter };

    private static char AsLetter(char letter) => letter switch { '0' => 'O', '1' => 'I', _ => letter };

    private static bool IsDistrict(string text)
    {
        if (text.Length is < 2 or > 4)
        {
            return false;
        }

        var letters = char.IsAsciiLetterUpper(text[1]) ? 2 : 1;
        var area = text[..letters];
        var rest = text[letters..];
        return Areas.Contains(area) && rest switch
        {
            [var one] => char.IsAsciiDigit(one),
            [var one, var two] when char.IsAsciiDigit(two) => one is >= '1' and <= '9',
            [var one, var two] => char.IsAsciiDigit(one) && char.IsAsciiLetterUpper(two) && AreasWithLetterDistricts.Contains(area),
            _ => false,
        };
    }

    private static bool IsFiller(char letter) => char.IsWhiteSpace(letter) || letter is '-' or '.' or ',' or '\'' or '"' or '_'
        || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
