using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Takes the content of a folder of uSync's files into SiteDb. Each document is taken whole or not at all.</summary>
public sealed class FolderImporter(IDbContextFactory<SiteDb> databases, Publisher publisher, Gazetteer gazetteer, TimeProvider clock)
{
    private const string StateName = "umbraco-content";

    /// <summary>Makes SiteDb say what the folder says: published nodes are published, others become drafts. What the folder does not mention stays.</summary>
    public async Task<ImportReport> ImportAsync(string folder, CancellationToken cancellation = default) =>
        await ImportAsync(await ReadAsync(folder, cancellation), cancellation);

    /// <summary>
    /// For every start of the site: brings in documents that were never here, and never touches one that was, whatever became of it.
    /// A folder that is the same as last time is not even read.
    /// </summary>
    /// <returns>Null when the folder is the same as last time.</returns>
    public async Task<ImportReport?> ImportNewAsync(string folder, CancellationToken cancellation = default)
    {
        var hash = FolderHash.Of(Path.Combine(folder, "Content"));
        await using (var db = databases.CreateDbContext())
            if (await db.ImportStates.AnyAsync(s => s.Name == StateName && s.Hash == hash, cancellation))
                return null;

        var read = await ReadAsync(folder, cancellation);
        HashSet<Guid> known;
        await using (var db = databases.CreateDbContext())
            known = [.. await db.ContentItems.Select(i => i.Key).ToListAsync(cancellation)];
        var report = await ImportAsync(read with { Nodes = [.. read.Nodes.Where(n => !known.Contains(n.Node.Key))] }, cancellation);
        await RememberAsync(hash, cancellation);
        return report with { Unchanged = report.Unchanged + read.Nodes.Count(n => known.Contains(n.Node.Key)) };
    }

    private async Task<UsyncFolder> ReadAsync(string folder, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        return new UsyncReader(gazetteer).Read(folder, await VocabularyDocuments.ReadAsync(db, cancellation));
    }

    private async Task<ImportReport> ImportAsync(UsyncFolder folder, CancellationToken cancellation)
    {
        var published = folder.Nodes.Where(n => n.Node.Published).ToList();
        var drafts = folder.Nodes.Where(n => !n.Node.Published).ToList();
        var results = (await publisher.PublishManyAsync(published.Select(n => Request(n.Node)), cancellation)).ToList();
        await publisher.RemoveManyAsync([.. drafts.Select(n => n.Node.Key)], cancellation: cancellation);
        foreach (var draft in drafts)
            results.Add(await publisher.SaveDraftAsync(Request(draft.Node), cancellation));

        var refused = published.Concat(drafts).Zip(results)
            .SelectMany(pair => pair.Second.Problems.Select(problem => new Refusal(pair.First.File, problem.Property, problem.Message)));
        return new(Count(PublishOutcome.Added), Count(PublishOutcome.Changed), Count(PublishOutcome.Unchanged), [.. folder.Refused, .. refused], folder.LeftOut);

        int Count(PublishOutcome outcome) => results.Count(r => r.Outcome == outcome);
    }

    private static PublishRequest Request(ContentNode node) => new()
    {
        Key = node.Key,
        Document = node.Document,
        ParentKey = node.ParentKey,
        SortOrder = node.SortOrder,
        CreatedUtc = node.CreateDate,
        SavedBy = "import",
        Note = "From a folder of files",
        KeepDraft = true,
    };

    private async Task RememberAsync(string hash, CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        var state = await db.ImportStates.FindAsync([StateName], cancellation) ?? db.ImportStates.Add(new() { Name = StateName }).Entity;
        (state.Hash, state.Utc) = (hash, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellation);
    }
}
