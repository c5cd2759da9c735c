using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Files;
using StocktonLocalOffer.Content.Importing.Words;

namespace StocktonLocalOffer.Content.Importing.Hsds;

/// <summary>Makes times of schedule rows.</summary>
internal static class HsdsTimes
{
    public static List<Session> Of(IEnumerable<CsvRow> rows) => FeedSessions.Joined(rows.Select(One));

    private static Session One(CsvRow row)
    {
        var (from, to) = (FeedTimes.Time(row["opens_at"]), FeedTimes.Time(row["closes_at"]));
        var monthly = row["freq"].Equals("MONTHLY", StringComparison.OrdinalIgnoreCase);
        var (first, last) = (FeedFacts.Day(row["valid_from"]), FeedFacts.Day(row["valid_to"]));
        return new()
        {
            // "1TU" of a month is not every Tuesday.
            Days = monthly ? FeedSessions.NoDays : [.. row.First("weekday", "byday").Split(',').Select(FeedTimes.Day).OfType<string>().Distinct()],
            From = from,
            To = to,
            FirstDate = first > last ? null : first,
            LastDate = first > last ? null : last,
            Dates = FeedSessions.NoDays,
            Note = Note(row, from, to, monthly),
        };
    }

    // What the fields could not hold, in the feed's own words.
    private static string Note(CsvRow row, string from, string to, bool monthly)
    {
        var parts = new List<string>();
        if (monthly)
            parts.Add("Not every week");
        else if (FeedFacts.Number(row["interval"]) is > 1 and var weeks)
            parts.Add($"Every {weeks:0} weeks");
        if (from.Length == 0 || to.Length == 0)
            parts.Add(row.First("original_text", "description") is { Length: > 0 } said ? said : string.Join(" to ", new[] { row["opens_at"], row["closes_at"] }.Where(t => t.Length > 0)));
        else
            parts.Add(row["description"]);
        parts.Add(row["notes"]);
        return FeedText.Line(FeedText.Joined(parts), 200);
    }
}
