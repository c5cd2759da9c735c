using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>Published comments as a table that opens in a spreadsheet.</summary>
public static class RepliesCsv
{
    // A cell that begins like a formula is text with an apostrophe: a spreadsheet must never run what somebody sent.
    // No NewLine: with one of its own the writer leaves a cell of several lines without quotes.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    /// <param name="about">What a kind of comment is about, in words.</param>
    public static byte[] Of(YearReport report, Func<Database.CommentKind, string> about)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Configuration))
        {
            Write(csv, "About", "Sent", "What was said", "Our reply", "What we did or will do", "Answered", "Sample");
            foreach (var comment in report.Published)
                Write(csv, about(comment.Kind), Date(comment.SentUtc, "yyyy-MM"), comment.Text, comment.Reply, comment.Action, Date(comment.DecidedUtc, "yyyy-MM-dd"), comment.Sample ? "yes" : "no");
        }

        // Without the mark at the start Excel takes UTF-8 for something else.
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Write(CsvWriter csv, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }

    private static string Date(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);
}
