using System.Globalization;
using System.Text.RegularExpressions;
using StocktonLocalOffer.Search.Facets;

namespace StocktonLocalOffer.Web.Pages.FindForFamily;

/// <summary>An age the way people write it: "9", "9 years", "8m", "8 months old".</summary>
public static partial class TypedAge
{
    public const string Problem = "must be years from 0 to 25, like 9, or months, like 8m";

    /// <summary>The age as a search holds it ("9", "8m"); null when it is none from birth to 25.</summary>
    public static string? Read(string typed)
    {
        if (Pattern().Match(typed.Trim()) is not { Success: true } found)
            return null;
        var number = int.Parse(found.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        var months = found.Groups["months"].Success;
        return number >= (AgeFacet.OldestYears + 1) * (months ? 12 : 1) ? null : number.ToString(CultureInfo.InvariantCulture) + (months ? "m" : "");
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})[\s-]*((?<months>m|mths?|months?)|y|yrs?|years?)?[\s-]*(old)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
