using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Importing;

/// <summary>
/// Publishes the records of a feed. A feed that cannot be read as a whole changes nothing; of one that can, each record
/// stands alone. It is written in chunks and not in one transaction, so that editors are never locked out for long:
/// should it be cut off, the next run goes on where it stopped. It never takes anything off the site.
/// </summary>
public sealed class FeedImporter(IDbContextFactory<SiteDb> databases, Publisher publisher, Gazetteer gazetteer, TimeProvider clock)
{
    /// <summary>Who saved the versions that an import makes.</summary>
    public const string Author = "Import";

    // As many as the publisher writes in one transaction.
    private const int ChunkSize = 250;

    /// <summary>Reads a file or folder, and takes it in.</summary>
    public Task<ImportReport> ImportAsync(string path, FeedOptions? reading = null, ImportOptions? options = null, CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        return ImportAsync(FeedFile.Read(path, reading), options ?? new(), started, cancellation);
    }

    /// <summary>Takes in a feed that was read before.</summary>
    public Task<ImportReport> ImportAsync(FeedReading feed, ImportOptions? options = null, CancellationToken cancellation = default) =>
        ImportAsync(feed, options ?? new(), Stopwatch.GetTimestamp(), cancellation);

    private async Task<ImportReport> ImportAsync(FeedReading feed, ImportOptions options, long started, CancellationToken cancellation)
    {
        var tally = new ImportTally(feed);
        if (!feed.IsRefused)
        {
            var site = await ImportedSite.ReadAsync(databases, feed.Source, cancellation);
            var plan = new ImportPlan(site, await VocabulariesAsync(cancellation), options);
            await PublishAsync(feed, plan, tally, options, cancellation);
            tally.Missing(site, plan);
        }
        return tally.Report(Stopwatch.GetElapsedTime(started));
    }

    private async Task PublishAsync(FeedReading feed, ImportPlan plan, ImportTally tally, ImportOptions options, CancellationToken cancellation)
    {
        var done = 0;
        // Organisations come first in a reading, so that no service is there before its own.
        foreach (var chunk in feed.Items.Chunk(ChunkSize))
        {
            List<(FeedItem Item, PublishRequest Request)> wanted = [];
            foreach (var item in chunk)
            {
                if (plan.IsUnchanged(item))
                    tally.Unchanged(item);
                else if (plan.WhyNot(item) is { } reason)
                    tally.Refused(item, reason);
                else
                    wanted.Add((item, plan.Request(item)));
            }

            if (wanted.Count > 0)
                await PublishAsync(wanted, plan, tally, cancellation);
            options.Progress?.Invoke(done += chunk.Length, feed.Items.Count);
        }
    }

    private async Task PublishAsync(List<(FeedItem Item, PublishRequest Request)> wanted, ImportPlan plan, ImportTally tally, CancellationToken cancellation)
    {
        var results = await publisher.PublishManyAsync(wanted.Select(w => w.Request), cancellation);
        var written = new List<FeedItem>();
        foreach (var ((item, _), result) in wanted.Zip(results))
        {
            tally.Add(item, result);
            if (result.Refused)
                plan.Refused(item);
            else
                written.Add(item);
        }
        // After the documents: were it cut off in between, the next run would publish them again and find them unchanged.
        await RawRecords.SaveAsync(databases, [.. written.Select(i => (i, plan.HashToKeep(i)))], clock, cancellation);
    }

    private async Task<AllVocabularies> VocabulariesAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        return AllVocabularies.From(gazetteer, await VocabularyDocuments.ReadAsync(db, cancellation));
    }
}
