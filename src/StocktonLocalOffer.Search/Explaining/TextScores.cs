using System.Globalization;
using System.Text.RegularExpressions;
using Lucene.Net.Search;

namespace StocktonLocalOffer.Search.Explaining;

/// <summary>
/// Turns Lucene's explanation, a deep tree of formulas, into one row a word and field. Lucene says what it did in English
/// only, so that is read; a branch that cannot be read becomes a row under its own description, and the rows always add up.
/// </summary>
internal sealed partial class TextScores(FieldNames names)
{
    public IReadOnlyList<TextScore> Of(Explanation explanation) =>
        [.. Rows(explanation, 1).Where(r => r.Score > 0).OrderByDescending(r => r.Score)];

    private IEnumerable<TextScore> Rows(Explanation explanation, double share)
    {
        if (WeightPattern().Match(explanation.Description) is { Success: true } weight)
        {
            var (where, what) = names.Of(weight.Groups["field"].Value, weight.Groups["term"].Value);
            return [new TextScore(where, what, explanation.Value * share)];
        }

        var parts = explanation.GetDetails() ?? [];
        if (explanation.Description.StartsWith("sum of", StringComparison.Ordinal) && parts.Length > 0)
            return parts.Where(p => p.IsMatch).SelectMany(p => Rows(p, share));
        if (BestPattern().Match(explanation.Description) is { Success: true } best && parts.Length > 0)
            return BestRows(parts, share, best.Groups["others"] is { Success: true, Value: var others } ? double.Parse(others, CultureInfo.InvariantCulture) : 0);
        return [new TextScore("other", explanation.Description, explanation.Value * share)];
    }

    private IEnumerable<TextScore> BestRows(Explanation[] parts, double share, double others)
    {
        var first = parts.MaxBy(p => p.Value);
        return parts.SelectMany(p => Rows(p, ReferenceEquals(p, first) ? share : share * others));
    }

    [GeneratedRegex(@"^weight\((?<field>\w+):(?<term>.+?)(?:\^[\d.]+)? in \d+\)", RegexOptions.CultureInvariant)]
    private static partial Regex WeightPattern();

    [GeneratedRegex(@"^max (?:plus (?<others>[\d.E-]+) times others )?of", RegexOptions.CultureInvariant)]
    private static partial Regex BestPattern();
}
