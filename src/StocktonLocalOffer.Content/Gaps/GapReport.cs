using StocktonLocalOffer.Content.Database;

namespace StocktonLocalOffer.Content.Gaps;

/// <summary>What families looked for and did not find, over all the days that are kept; most often first.</summary>
public sealed record GapReport(IReadOnlyList<GapLine> Lines)
{
    public static GapReport Of(IEnumerable<SearchGap> rows) => new(
        [.. rows.GroupBy(g => (g.Words, g.Filters, g.Place))
            .Select(same => new GapLine(same.Key.Words, same.Key.Filters, same.Key.Place, same.MaxBy(g => g.Day)!.Found, same.Sum(g => g.Times), same.Max(g => g.Day)))
            .OrderByDescending(l => l.Times).ThenByDescending(l => l.LastDay).ThenBy(l => l.Words, StringComparer.Ordinal).ThenBy(l => l.Filters, StringComparer.Ordinal).ThenBy(l => l.Place, StringComparer.Ordinal)]);
}

/// <summary>One thing that was looked for.</summary>
/// <param name="Found">How many it found the last time.</param>
/// <param name="Times">How often it was looked for on all days together.</param>
public sealed record GapLine(string Words, string Filters, string Place, int Found, int Times, DateOnly LastDay);
