using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing.Words;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Mirroring;

/// <summary>
/// Makes the published side say what another authoring side says. Told the same twice, or late, it changes nothing: it is given the
/// state of nodes, never what happened to them.
/// </summary>
public sealed class Mirror(IDbContextFactory<SiteDb> databases, Publisher publisher, Gazetteer gazetteer, TimeProvider clock, ILogger<Mirror> log)
{
    private const int ChunkSize = 500;

    /// <summary>
    /// Publishes nodes here. One that cannot become a document is refused and noted with the reason; what was good before stays on
    /// the site, and no other node is held up.
    /// </summary>
    public async Task<MirrorReport> TakeAsync(IReadOnlyCollection<AuthoredNode> nodes, CancellationToken cancellation = default)
    {
        // First, so that a node which is on the site is always known to be the other side's, wherever this is cut off.
        await KnowAsync(nodes, cancellation);
        var report = MirrorReport.Nothing;
        // Two nodes may swap web addresses: who is in the way of another goes first, so the refused are tried again while it helps.
        for (var waiting = nodes; waiting.Count > 0;)
        {
            var round = await RoundAsync(waiting, cancellation);
            report = new(report.Added + round.Added, report.Changed + round.Changed, report.Unchanged + round.Unchanged, 0, round.Refused);
            if (round.Refused.Count == waiting.Count)
                break;
            waiting = [.. round.Refused.Select(r => r.Node)];
        }

        await NoteAsync(nodes, report.Refused, cancellation);
        return report;
    }

    /// <summary>Takes off the site what the other side no longer publishes.</summary>
    /// <param name="gone">True for what is in the bin or deleted there: it is thrown away here, too.</param>
    /// <returns>How many were on the site.</returns>
    public async Task<int> RemoveAsync(IReadOnlyCollection<Guid> keys, bool gone, CancellationToken cancellation = default)
    {
        if (keys.Count == 0)
            return 0;
        var removed = await publisher.RemoveManyAsync(keys, gone, cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        foreach (var chunk in keys.Chunk(ChunkSize))
            await db.MirroredNodes.Where(n => chunk.Contains(n.Key)).ExecuteDeleteAsync(cancellation);
        return removed;
    }

    /// <summary>The nodes that the other side has published, as far as this side knows.</summary>
    public async Task<IReadOnlyList<Guid>> KnownAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.MirroredNodes.Select(n => n.Key).ToListAsync(cancellation);
    }

    /// <summary>Keeps a node as a working version, for a preview. Nothing that the public sees changes.</summary>
    /// <returns>The number of the version, or why there can be none.</returns>
    public async Task<(int? Version, IReadOnlyList<Problem> Problems)> KeepDraftAsync(AuthoredNode node, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var reader = await ReaderAsync(db, await VocabularyDocuments.ReadAsync(db, cancellation), [node], cancellation);
        if (Read(node, reader, out var problems) is not { } document)
            return (null, problems);
        var result = await publisher.SaveDraftAsync(Request(node, document), cancellation);
        if (result.Refused)
            return (null, result.Problems);
        return (await db.ContentVersions.Where(v => v.ItemKey == node.Key).MaxAsync(v => v.Number, cancellation), []);
    }

    private async Task<MirrorReport> RoundAsync(IReadOnlyCollection<AuthoredNode> nodes, CancellationToken cancellation)
    {
        var (added, changed, unchanged) = (0, 0, 0);
        var refused = new List<(AuthoredNode, IReadOnlyList<Problem>)>();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var choices = await VocabularyDocuments.ReadAsync(db, cancellation);
        // Labels become ids only when what they name is published: needs and categories first, then the statements, then the rest.
        foreach (var phase in nodes.GroupBy(n => VocabularyDocuments.Phase(n.Type.Record)).OrderBy(g => g.Key))
        {
            var reader = await ReaderAsync(db, choices, nodes, cancellation);
            var read = new List<(AuthoredNode Node, PublishRequest Request)>();
            foreach (var node in phase)
            {
                if (Read(node, reader, out var problems) is { } document)
                    read.Add((node, Request(node, document)));
                else
                    refused.Add((node, problems));
            }

            foreach (var ((node, request), result) in read.Zip(await publisher.PublishManyAsync(read.Select(r => r.Request), cancellation)))
            {
                if (result.Refused)
                    refused.Add((node, result.Problems));
                else if (VocabularyDocuments.Has(node.Type.Alias))
                    choices[node.Key] = request.Document;
                added += result.Outcome == PublishOutcome.Added ? 1 : 0;
                changed += result.Outcome == PublishOutcome.Changed ? 1 : 0;
                unchanged += result.Outcome == PublishOutcome.Unchanged ? 1 : 0;
            }
        }

        return new(added, changed, unchanged, 0, refused);
    }

    private static Document? Read(AuthoredNode node, RecordReader reader, out IReadOnlyList<Problem> problems)
    {
        problems = node.Problems;
        if (problems.Count > 0 || reader.Read(node.Type, node.Name, node.Values, out problems) is not { } document)
            return null;
        // Nobody need think of a web address: the name makes one.
        return document.Slug.Length > 0 ? document : document with { Slug = FeedSlug.Of(node.Name) };
    }

    private async Task<RecordReader> ReaderAsync(SiteDb db, Dictionary<Guid, Document> choices, IReadOnlyCollection<AuthoredNode> nodes, CancellationToken cancellation)
    {
        var vocabularies = AllVocabularies.From(gazetteer, choices);
        var earlier = await VocabularyDocuments.EarlierAsync(db, choices, cancellation);
        if (!nodes.Any(n => n.Values.Values.Any(v => v.Contains("umb://document/", StringComparison.Ordinal) || v.Contains("localLink:", StringComparison.Ordinal))))
            return new(vocabularies, _ => null, earlier: earlier);
        var addresses = (await db.PublishedContent.Select(p => new { p.Key, p.DocumentType, p.Slug }).ToListAsync(cancellation))
            .ToDictionary(p => p.Key, p => Address(AllDocumentTypes.Find(p.DocumentType), p.Slug));
        foreach (var node in nodes)
            addresses[node.Key] = Address(node.Type, node.Values.GetValueOrDefault(SlugAlias, ""));
        return new(vocabularies, addresses.GetValueOrDefault, earlier: earlier);
    }

    private static readonly string SlugAlias = AllDocumentTypes.Of<Page>().Properties.Single(p => p.ClrName == nameof(Document.Slug)).Alias;

    private static string? Address(DocumentType? type, string slug) => type is { Address.Length: > 0 } && slug.Length > 0 ? $"/{type.Address}/{slug}" : null;

    private static PublishRequest Request(AuthoredNode node, Document document) => new()
    {
        Key = node.Key,
        Document = document,
        ParentKey = node.ParentKey,
        SortOrder = node.SortOrder,
        CreatedUtc = node.CreatedUtc,
        SavedBy = node.SavedBy,
        Note = "From Umbraco",
    };

    private async Task KnowAsync(IReadOnlyCollection<AuthoredNode> nodes, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var known = await KnownOfAsync(db, nodes, cancellation);
        db.MirroredNodes.AddRange(nodes.Where(n => !known.ContainsKey(n.Key)).DistinctBy(n => n.Key).Select(n => new MirroredNode { Key = n.Key, DocumentType = n.Type.Alias, Name = n.Name }));
        await SaveAsync(db, cancellation);
    }

    private async Task NoteAsync(IReadOnlyCollection<AuthoredNode> nodes, IReadOnlyList<(AuthoredNode Node, IReadOnlyList<Problem> Problems)> refused, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var known = await KnownOfAsync(db, nodes, cancellation);
        var problems = refused.ToLookup(r => r.Node.Key, r => r.Problems);
        foreach (var node in nodes)
        {
            if (!known.TryGetValue(node.Key, out var row))
                continue;
            var why = problems[node.Key].LastOrDefault();
            (row.Name, row.Problems) = (node.Name, why is null ? "" : RefusedNodes.Text(why));
            row.RefusedUtc = why is null ? null : row.RefusedUtc ?? clock.GetUtcNow().UtcDateTime;
        }

        await SaveAsync(db, cancellation);
    }

    private static async Task<Dictionary<Guid, MirroredNode>> KnownOfAsync(SiteDb db, IReadOnlyCollection<AuthoredNode> nodes, CancellationToken cancellation)
    {
        var known = new Dictionary<Guid, MirroredNode>();
        foreach (var chunk in nodes.Select(n => n.Key).Chunk(ChunkSize))
            foreach (var row in await db.MirroredNodes.Where(n => chunk.Contains(n.Key)).ToListAsync(cancellation))
                known[row.Key] = row;
        return known;
    }

    // Another server may have noted, or forgotten, the same node a moment ago. What it wrote is as good; the others are noted one by one.
    private async Task SaveAsync(SiteDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException together)
        {
            log.LogInformation(together, "Nodes could not be noted together, so each is noted alone");
            List<(object Row, EntityState State)> changes = [.. db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => (e.Entity, e.State))];
            foreach (var (row, state) in changes)
                await SaveAloneAsync(db, (MirroredNode)row, state, cancellation);
        }
    }

    private async Task SaveAloneAsync(SiteDb db, MirroredNode row, EntityState state, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        db.Entry(row).State = state;
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException alone)
        {
            log.LogWarning(alone, "The node {Key} could not be noted. The next reconciliation tries it again", row.Key);
        }
    }
}
