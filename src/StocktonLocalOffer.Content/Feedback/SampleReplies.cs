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
        var samples = Read();
        db.Comments.AddRange(samples);
        db.ImportStates.Add(new() { Name = Name, Utc = samples.Max(s => s.DecidedUtc!.Value) });
        await db.SaveChangesAsync(cancellation);
    }

    private static List<Comment> Read()
    {
        using var text = new StreamReader(typeof(SampleReplies).Assembly.GetManifestResourceStream("feedback/samples.csv")!);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var comments = new List<Comment>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var said = csv.GetField("said")!;
            comments.Add(new()
            {
                Key = Keys.For($"sample-reply/{said}"),
                Kind = csv.GetField<CommentKind>("kind"),
                SentUtc = Day("sent"),
                // Nobody holds a token of a sample.
                TokenHash = SecretTokens.Hash(SecretTokens.New()),
                State = CommentState.Published,
                PublishedText = said,
                Reply = csv.GetField("reply")!,
                Action = csv.GetField("action")!,
                DecidedBy = "Sample",
                DecidedUtc = Day("answered"),
                Sample = true,
            });
        }

        return comments;

        DateTime Day(string column) => DateTime.ParseExact(csv.GetField(column)!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }
}
