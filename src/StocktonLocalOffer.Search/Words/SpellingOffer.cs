namespace StocktonLocalOffer.Search.Words;

/// <summary>Decides whether to ask "Did you mean …?".</summary>
internal static class SpellingOffer
{
    /// <summary>The text with its slips put right, when that finds more than the text as it was typed; else null.</summary>
    /// <param name="total">What the search found, right spellings included unless they were taken away.</param>
    /// <param name="count">How many another request finds.</param>
    public static string? Of(SearchRequest request, QueryReader reader, QueryReading reading, int total, Func<SearchRequest, int> count)
    {
        var guessing = !request.Exact && !request.Ignores(SearchRequest.IgnoreSpelling);
        var slips = guessing ? reading : reader.Read(request with { Exact = false, Ignore = [.. request.Ignore.Where(i => i != SearchRequest.IgnoreSpelling)] });
        var corrected = slips.Corrected(request.Text);
        if (corrected == request.Text)
            return null;

        // When right spellings were looked for too and found nothing, they alone find nothing.
        if (guessing && total == 0)
            return null;
        var asTyped = !guessing ? total : FindsNothingAsTyped(slips) ? 0 : count(request.Ignoring(SearchRequest.IgnoreSpelling));
        return count(request with { Text = corrected, Page = 1 }) > asTyped ? corrected : null;
    }

    // In a short query every word must be found, and one of these is nowhere.
    private static bool FindsNothingAsTyped(QueryReading reading) =>
        reading.Parts.Count(p => p.Role == PartRole.Wanted && p.Words.Count > 0) <= 2 && reading.Corrections.Any(c => !c.CanBeFound);
}
