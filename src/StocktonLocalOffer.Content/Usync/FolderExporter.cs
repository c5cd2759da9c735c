using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>Writes everything in SiteDb as uSync's files, for Umbraco or for another site to take in.</summary>
public sealed class FolderExporter(IDbContextFactory<SiteDb> databases, Gazetteer gazetteer)
{
    /// <summary>Writes the folder, and deletes content files of ours whose document is gone. Files of other document types stay.</summary>
    public async Task<ExportReport> ExportAsync(string folder, CancellationToken cancellation = default)
    {
        var refused = new List<Refusal>();
        await using var db = databases.CreateDbContext();
        var nodes = ContentTree.Of(await StoredNodes.ReadAsync(db, refused, cancellation));
        var vocabularies = AllVocabularies.From(gazetteer, nodes.Select(n => KeyValuePair.Create(n.Key, n.Document)));
        var written = new UsyncWriter(vocabularies).Write(folder, nodes);
        var waiting = await db.ContentItems.CountAsync(i => !i.Trashed && i.LiveVersion != null && i.WorkingVersion != null, cancellation);
        return new(written.Count, DeleteOthers(folder, [.. written]), refused, waiting);
    }

    private static int DeleteOthers(string folder, HashSet<string> written)
    {
        var deleted = 0;
        // A site with nothing on it yet, as one that Umbraco writes begins, has no such folder.
        foreach (var path in Directory.GetFiles(Directory.CreateDirectory(Path.Combine(folder, "Content")).FullName, "*.config"))
        {
            var file = $"Content/{Path.GetFileName(path)}";
            if (written.Contains(file) || !IsOurs(path, file))
                continue;
            File.Delete(path);
            deleted++;
        }

        return deleted;
    }

    private static bool IsOurs(string path, string file)
    {
        try
        {
            return RawNode.Read(path, file) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
