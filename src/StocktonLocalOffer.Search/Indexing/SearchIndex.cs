using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// The listings' index: its newest generation, the snapshot that searches read, and the way from one generation to the next.
/// Searches never wait: a new snapshot or a whole new generation is made beside the one they read, and then takes its place.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    // A commit takes some 30 ms. What a crash loses of the time between is written again at the next start.
    private static readonly TimeSpan CommitEvery = TimeSpan.FromSeconds(10);

    private readonly Gazetteer _gazetteer;
    private readonly TimeProvider _clock;
    private readonly IndexFolder _folder;
    private readonly SiteAnalyzer _analyzer = new();
    private readonly Lock _writing = new();
    private IndexGeneration? _generation;
    private volatile SearchSnapshot? _current;
    private volatile int _version;
    private bool _closed;

    /// <param name="root">The folder that index folders lie in; it is made when missing.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public SearchIndex(string root, Gazetteer gazetteer, TimeProvider clock)
    {
        _gazetteer = gazetteer;
        _clock = clock;
        _folder = IndexFolder.Take(root);
    }

    /// <summary>Grows with every new snapshot.</summary>
    public int Version => _version;

    public bool IsReady => _current is not null;

    public SiteAnalyzer Analyzer => _analyzer;

    /// <summary>The newest snapshot; release it in a finally.</summary>
    /// <exception cref="InvalidOperationException">The index has never been refreshed, or has been closed.</exception>
    public SearchSnapshot Acquire()
    {
        while (true)
        {
            var snapshot = _current ?? throw new InvalidOperationException("The index is not ready yet.");
            if (snapshot.TryAcquire())
                return snapshot;
        }
    }

    /// <summary>Makes the index equal to what is published, its words too, and returns when it is.</summary>
    /// <param name="rebuild">True to write every listing anew.</param>
    /// <param name="progress">Called with the number of listings looked at so far, and of all.</param>
    /// <returns>How many listings can be found now.</returns>
    public int Refresh(PublishedSnapshot published, bool rebuild = false, Action<int, int>? progress = null)
    {
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            var words = WordsFor(published.Vocabularies);
            if (_generation is null && !rebuild)
                _generation = Generation(GenerationFolder.Choose(_folder.Path, words.Hash), words);
            if (rebuild || _generation!.Words.Hash != words.Hash)
                return Adopt(Prepare(published, progress), published);
            Show(_generation.Update(published, progress));
            _generation.Commit();
            return _current!.Count;
        }
    }

    /// <summary>Shows what was published since, with the words the index was made with. Quick: only what differs is written.</summary>
    public void Follow(PublishedSnapshot published)
    {
        lock (_writing)
        {
            if (_closed || _generation is not { } generation)
                return;
            Show(generation.Update(published));
            if (generation.SinceCommit > CommitEvery)
                generation.Commit();
        }
    }

    /// <summary>True when labels or choices have changed so that every listing must be written anew.</summary>
    public bool NeedsRebuild(PublishedSnapshot published) =>
        _generation is not { } generation || WordsFor(published.Vocabularies).Hash != generation.Words.Hash;

    /// <summary>Builds a new generation beside the one in use, which goes on being searched and followed.</summary>
    public PreparedIndex Prepare(PublishedSnapshot published, Action<int, int>? progress = null)
    {
        var generation = Generation(GenerationFolder.Next(_folder.Path), WordsFor(published.Vocabularies));
        generation.Update(published, progress).Release();
        generation.Commit();
        return new PreparedIndex(generation);
    }

    /// <summary>Puts a prepared generation in the place of the one in use, with all that was published meanwhile.</summary>
    /// <returns>How many listings can be found now.</returns>
    public int Adopt(PreparedIndex prepared, PublishedSnapshot published)
    {
        lock (_writing)
        {
            if (_closed)
            {
                prepared.Generation.Abandon();
                return 0;
            }

            var last = _generation;
            _generation = prepared.Generation;
            Show(_generation.Update(published));
            last?.Abandon();
            if (last is not null)
                GenerationFolder.Remove(last.Path);
            return _current!.Count;
        }
    }

    public void Dispose()
    {
        lock (_writing)
        {
            _closed = true;
            Show(null);
            _generation?.Dispose();
            _generation = null;
        }

        _analyzer.Dispose();
        _folder.Dispose();
    }

    private IndexGeneration Generation(string path, SearchWords words) => new(path, words, _analyzer, _gazetteer, _clock);

    private SearchWords WordsFor(AllVocabularies vocabularies) =>
        _generation is { } generation && ReferenceEquals(generation.Words.Vocabularies, vocabularies) ? generation.Words : new SearchWords(vocabularies);

    internal void Show(SearchSnapshot? next)
    {
        var last = _current;
        _current = next;
        _version++;
        last?.Release();
    }
}

/// <summary>A generation of the index that is ready to be used.</summary>
public sealed class PreparedIndex
{
    internal PreparedIndex(IndexGeneration generation) => Generation = generation;

    internal IndexGeneration Generation { get; }
}
