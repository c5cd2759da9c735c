using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// The one writer of the listings' index, and the snapshot that searches read. Every refresh makes the index equal to the
/// published side by comparing stamps, so that a crash, a lost event or an old folder never leaves it wrong.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    // Raise it when the fields change, so that old folders are built anew.
    private const string Format = "3";

    private readonly Gazetteer _gazetteer;
    private readonly TimeProvider _clock;
    private readonly IndexFolder _folder;
    private readonly SiteAnalyzer _analyzer = new();
    private readonly SimpleFSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly System.Threading.Lock _refreshing = new();
    private volatile SearchSnapshot? _current;

    /// <param name="root">The folder that index folders lie in; it is made when missing.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public SearchIndex(string root, Gazetteer gazetteer, TimeProvider clock)
    {
        _gazetteer = gazetteer;
        _clock = clock;
        _folder = IndexFolder.Take(root);
        _directory = new SimpleFSDirectory(_folder.Path, new SingleInstanceLockFactory());
        _writer = Open();
    }

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

    /// <summary>Makes the index equal to what is published.</summary>
    /// <param name="rebuild">True to write every listing anew.</param>
    /// <param name="progress">Called with the number of listings looked at so far.</param>
    /// <returns>How many listings can be found now.</returns>
    public int Refresh(PublishedSnapshot published, bool rebuild = false, Action<int, int>? progress = null)
    {
        lock (_refreshing)
        {
            var listings = FactsOf(published);
            var words = WordsHash(published.Vocabularies);
            if (rebuild || CommittedWords() != words)
                _writer.DeleteAll();

            var indexed = IndexedStamps();
            for (var i = 0; i < listings.Count; i++)
            {
                var (facts, stamp) = listings[i];
                if (!indexed.Remove(facts.Key, out var known) || known != stamp)
                    _writer.UpdateDocument(new Term(SearchFields.Key, facts.Key.ToString("N")), SearchFields.DocumentOf(facts, stamp, _gazetteer));
                progress?.Invoke(i + 1, listings.Count);
            }

            foreach (var gone in indexed.Keys)
                _writer.DeleteDocuments(new Term(SearchFields.Key, gone.ToString("N")));

            _writer.SetCommitData(new Dictionary<string, string> { ["words"] = words });
            _writer.Commit();
            Swap(new SearchSnapshot(_writer.GetReader(applyAllDeletes: true), new ListingTable(published.Vocabularies, [.. listings.Select(l => l.Facts)]), published.ChangeNumber));
            return listings.Count;
        }
    }

    public void Dispose()
    {
        Swap(null);
        _writer.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
        _folder.Dispose();
    }

    private List<(ListingFacts Facts, string Stamp)> FactsOf(PublishedSnapshot published)
    {
        var organisations = published.OfType<Organisation>().ToDictionary(o => o.Key, o => o.Document.Name);
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        return [.. published.OfType<Listing>().Where(l => Freshness.IsListed(l.Document, today)).Select(l =>
        {
            var organisation = l.Document.Organisation.Select(o => organisations.GetValueOrDefault(o)).FirstOrDefault() ?? "";
            var facts = new ListingFacts(l.Key, l.Document, organisation, published.Vocabularies, _gazetteer) { Day = today };
            // Wards may be filled in from postcodes, which change without the listing being published again.
            return (facts, $"{l.PublishedUtc.Ticks}|{organisation}|{string.Join(',', facts.Places.BaseWards)}");
        })];
    }

    private Dictionary<Guid, string> IndexedStamps()
    {
        var stamps = new Dictionary<Guid, string>();
        using var reader = _writer.GetReader(applyAllDeletes: true);
        foreach (var leaf in reader.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            for (var i = 0; i < leaf.AtomicReader.MaxDoc; i++)
            {
                if (live is not null && !live.Get(i))
                    continue;
                var document = leaf.AtomicReader.Document(i);
                stamps[Guid.ParseExact(document.Get(SearchFields.Key, CultureInfo.InvariantCulture), "N")] = document.Get(SearchFields.Stamp, CultureInfo.InvariantCulture);
            }
        }

        return stamps;
    }

    private string? CommittedWords() =>
        DirectoryReader.IndexExists(_directory) && _writer.CommitData is { } data && data.TryGetValue("words", out var words) ? words : null;

    // Labels are part of the indexed text, so new labels mean writing everything anew.
    private static string WordsHash(AllVocabularies vocabularies)
    {
        var all = new StringBuilder(Format);
        foreach (var vocabulary in vocabularies.All.OrderBy(v => v.Name, StringComparer.Ordinal))
            foreach (var choice in vocabulary.Choices)
                all.Append('\n').Append(vocabulary.Name).Append('\t').Append(choice.Id).Append('\t').Append(choice.Label).Append('\t').AppendJoin(',', choice.Parents).AppendJoin(',', choice.Words);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }

    private IndexWriter Open()
    {
        IndexWriter New(OpenMode mode) => new(_directory, new IndexWriterConfig(SiteAnalyzer.Version, _analyzer) { OpenMode = mode, Similarity = new BM25Similarity() });
        IndexWriter? writer = null;
        try
        {
            writer = New(OpenMode.CREATE_OR_APPEND);
            Check(writer);
            return writer;
        }
        catch (Exception)
        {
            // The index is disposable, and damage shows itself in too many ways to name: what cannot be read is written anew.
            writer?.Rollback();
            foreach (var file in _directory.ListAll().Where(f => f != IndexFolder.LockFile))
                _directory.DeleteFile(file);
            return New(OpenMode.CREATE);
        }
    }

    // Lucene opens a file with a few wrong bytes without complaint, and only a search would stumble. Reading it all once costs little.
    private static void Check(IndexWriter writer)
    {
        using var reader = writer.GetReader(applyAllDeletes: true);
        foreach (var leaf in reader.Leaves)
            leaf.AtomicReader.CheckIntegrity();
    }

    private void Swap(SearchSnapshot? next)
    {
        var last = _current;
        _current = next;
        last?.Release();
    }
}
