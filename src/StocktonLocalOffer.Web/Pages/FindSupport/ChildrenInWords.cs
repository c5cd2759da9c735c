using System.Globalization;
using StocktonLocalOffer.Web.Pages.Wording;

namespace StocktonLocalOffer.Web.Pages.FindSupport;

/// <summary>Children said by their ages: "a 9-year-old and a 13-year-old".</summary>
public static class ChildrenInWords
{
    // More than this is counted: a heading is read aloud whole.
    private const int MostNamed = 3;

    /// <param name="ages">An age of the age filter for each child; empty for a child whose age nobody gave.</param>
    public static string List(IReadOnlyList<string> ages, string joiner)
    {
        if (ages.Count > MostNamed)
            return $"{(joiner == "or" ? "one or more of " : "")}{ages.Count} children";
        var named = new List<string>();
        foreach (var child in ages.Select(a => OfAge(a) ?? "a child"))
            named.Add(named.Contains(child) ? "another" + child[child.IndexOf(' ', StringComparison.Ordinal)..] : child);
        return InWords.List(named, joiner);
    }

    /// <summary>"an 8-year-old", "an 11-month-old", "a baby under 1"; null for what is not an age.</summary>
    public static string? OfAge(string age)
    {
        var months = age.EndsWith('m');
        if (!int.TryParse(months ? age[..^1] : age, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        if (number == 0)
            return months ? "a newborn baby" : "a baby under 1";
        var article = number is 8 or 11 or 18 or (>= 80 and < 90) ? "an" : "a";
        return $"{article} {number}-{(months ? "month" : "year")}-old";
    }
}
