using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Feedback;

/// <summary>A few made-up comments with replies, so that a fresh site shows what the page is for.</summary>
public sealed class SampleReplies(IDbContextFactory<SiteDb> databases)
{
    private const string Name = "sample-replies";

    /// <summary>Puts them in once; never again, also after they were removed.</summary>
    public async Task PutOnceAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.ImportStates.AnyAsync(s => s.Name == Name, cancellation))
            return;
        var samples = EmbeddedFiles.OfContent.Rows("feedback/samples.csv", Read);
        db.Comments.AddRange(samples);
        db.ImportStates.Add(new() { Name = Name, Utc = samples.Max(s => s.DecidedUtc!.Value) });
        await db.SaveChangesAsync(cancellation);
    }

    private static Comment Read(IReaderRow row)
    {
        var said = row["said"]!;
        return new()
        {
            Key = Keys.For($"sample-reply/{said}"),
            Kind = row.GetField<CommentKind>("kind"),
            SentUtc = Day("sent"),
            // Nobody holds a token of a sample.
            TokenHash = SecretTokens.Hash(SecretTokens.New()),
            State = CommentState.Published,
            PublishedText = said,
            Reply = row["reply"]!,
            Action = row["action"]!,
            DecidedBy = "Sample",
            DecidedUtc = Day("answered"),
            Sample = true,
        };

        DateTime Day(string column) => DateTime.ParseExact(row[column]!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }
}
