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
    /// <exception cref="IndexInUse">Eight processes hold one each, or none can be written.</exception>
    public static IndexFolder Take(string root)
    {
        IOException? last = null;
        for (var number = 1; number <= MostProcesses; number++)
        {
            var path = System.IO.Path.Combine(root, number == 1 ? "listings" : $"listings-{number}");
            Directory.CreateDirectory(path);
            try
            {
                return new IndexFolder(path, new FileStream(System.IO.Path.Combine(path, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException inUse)
            {
                // Another process holds this one.
                last = inUse;
            }
        }

        throw new IndexInUse($"The site cannot start: {MostProcesses} programs use the index under {root} already. Stop one, or choose another data folder with Site__DataFolder.", last!);
    }

    public void Dispose() => _lock.Dispose();
}
