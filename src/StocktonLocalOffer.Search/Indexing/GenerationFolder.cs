using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// The folders that generations of the index lie in: numbers, the newest the largest. One that was not committed, was made
/// with other words or cannot be read is left over from a rebuild that did not end or came before, and goes.
/// </summary>
internal static class GenerationFolder
{
    /// <summary>The commit's note of what the index was made with.</summary>
    public const string WordsKey = "words";

    /// <summary>The newest folder made with these words, or a new one. Everything else beside it is removed.</summary>
    public static string Choose(string root, string words)
    {
        var all = Numbers(root);
        var kept = all.FirstOrDefault(n => CommittedWords(PathOf(root, n)) == words);
        Clear(root, except: kept);
        return kept > 0 ? PathOf(root, kept) : Next(root, all);
    }

    public static string Next(string root) => Next(root, Numbers(root));

    /// <summary>Removes a folder; what another program holds open goes at the next start.</summary>
    public static void Remove(string path)
    {
        try
        {
            System.IO.Directory.Delete(path, recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // Some systems keep a file while a search still reads it.
        }
    }

    /// <summary>Opens what lies there, or begins anew: damage shows itself in too many ways to name, and the index is disposable.</summary>
    public static IndexWriter Open(SimpleFSDirectory directory, IndexWriterConfig settings)
    {
        IndexWriter? writer = null;
        try
        {
            settings.OpenMode = OpenMode.CREATE_OR_APPEND;
            writer = new IndexWriter(directory, (IndexWriterConfig)settings.Clone());
            CheckEveryByte(writer);
            return writer;
        }
        catch (Exception)
        {
            writer?.Rollback();
            foreach (var file in directory.ListAll())
                directory.DeleteFile(file);
            settings.OpenMode = OpenMode.CREATE;
            return new IndexWriter(directory, settings);
        }
    }

    // Lucene opens a file with a few wrong bytes without complaint, and only a search would stumble. Reading it all once costs little.
    private static void CheckEveryByte(IndexWriter writer)
    {
        using var reader = writer.GetReader(applyAllDeletes: true);
        foreach (var leaf in reader.Leaves)
            leaf.AtomicReader.CheckIntegrity();
    }

    private static string? CommittedWords(string path)
    {
        try
        {
            using var directory = new SimpleFSDirectory(path);
            return DirectoryReader.IndexExists(directory) && DirectoryReader.ListCommits(directory)[^1].UserData.TryGetValue(WordsKey, out var words) ? words : null;
        }
        catch (Exception)
        {
            // The same as in Open.
            return null;
        }
    }

    private static List<int> Numbers(string root) =>
        [.. System.IO.Directory.GetDirectories(root).Select(d => int.TryParse(Path.GetFileName(d), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0).OrderDescending()];

    private static string Next(string root, List<int> numbers) => PathOf(root, numbers.FirstOrDefault() + 1);

    private static string PathOf(string root, int number) => Path.Combine(root, number.ToString(CultureInfo.InvariantCulture));

    private static void Clear(string root, int except)
    {
        foreach (var folder in System.IO.Directory.GetDirectories(root).Where(d => d != PathOf(root, except)))
            Remove(folder);
        foreach (var file in System.IO.Directory.GetFiles(root).Where(f => Path.GetFileName(f) != IndexFolder.LockFile))
            File.Delete(file);
    }
}
