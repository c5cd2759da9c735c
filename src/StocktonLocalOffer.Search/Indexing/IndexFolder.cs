namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// A folder for the index of this process alone. Lucene's own lock does not keep a second process out on Linux, so an
/// exclusively opened file does; a second process takes the next folder. The index is disposable, so that costs only time.
/// </summary>
public sealed class IndexFolder : IDisposable
{
    // Two at most are expected: the site and one command beside it.
    private const int MostProcesses = 8;

    internal const string LockFile = "in-use";

    private readonly FileStream _lock;

    private IndexFolder(string path, FileStream @lock)
    {
        Path = path;
        _lock = @lock;
    }

    public string Path { get; }

    /// <summary>Takes the first free folder under <paramref name="root"/>.</summary>
    /// <exception cref="IOException">The folder cannot be written, or eight processes hold one each.</exception>
    public static IndexFolder Take(string root)
    {
        for (var number = 1; number <= MostProcesses; number++)
        {
            var path = System.IO.Path.Combine(root, number == 1 ? "listings" : $"listings-{number}");
            Directory.CreateDirectory(path);
            try
            {
                return new IndexFolder(path, new FileStream(System.IO.Path.Combine(path, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (number < MostProcesses)
            {
                // Another process holds this one.
            }
        }

        throw new IOException($"Every index folder under {root} is in use.");
    }

    public void Dispose() => _lock.Dispose();
}
