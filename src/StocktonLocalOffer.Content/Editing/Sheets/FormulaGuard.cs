namespace StocktonLocalOffer.Content.Editing.Sheets;

/// <summary>
/// Keeps a spreadsheet from working out what somebody wrote: a cell that begins like a formula gets an apostrophe in front.
/// One that begins with apostrophes and then like a formula gets one more, so that every text comes back as it was.
/// </summary>
internal static class FormulaGuard
{
    public static string Put(string text) => LooksLikeOne(text) ? "'" + text : text;

    public static string TakeAway(string text) => text.StartsWith('\'') && LooksLikeOne(text) ? text[1..] : text;

    private static bool LooksLikeOne(string text) => text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
