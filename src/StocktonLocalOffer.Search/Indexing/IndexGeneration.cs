using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using StocktonLocalOffer.Content;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// One index in a folder of its own, made with one set of vocabularies, and its writer. Every update makes it equal to what is
/// published by comparing stamps, so that a crash, a lost event or an old folder never leaves it wrong.
/// </summary>
internal sealed class IndexGeneration : IDisposable
{
    private sealed record Entry(ulong Stamp, Published<Document>? Source, ListingFacts? Facts)
    {
        public int Round { get; set; }
    }

    private readonly SearchWords _words;
    private readonly Gazetteer _gazetteer;
    private readonly TimeProvider _clock;
    private readonly SimpleFSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SegmentCache _segments;
    private readonly Dictionary<Guid, Entry> _entries = [];
    private WordLists? _lists;
    private DateOnly _day;
    private int _round;
    private long _committed;

    /// <param name="path">A folder for this generation alone; what it holds is used when it can be read and was made with the same words.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public IndexGeneration(string path, SearchWords words, SiteAnalyzer analyzer, Gazetteer gazetteer, TimeProvider clock)
    {
        Path = path;
        _words = words;
        _gazetteer = gazetteer;
        _clock = clock;
        _segments = new SegmentCache(words.Layout);
        _directory = new SimpleFSDirectory(path, new SingleInstanceLockFactory());
        _writer = GenerationFolder.Open(_directory, new IndexWriterConfig(SiteAnalyzer.Version, analyzer)
        {
            Similarity = new BM25Similarity(),
            MergedSegmentWarmer = _segments,
        });
        _committed = clock.GetTimestamp();
        ReadStamps();
    }

    public string Path { get; }

    public SearchWords Words => _words;

    /// <summary>Writes what differs from what is published, and shows it.</summary>
    /// <param name="progress">Called with the number of listings looked at so far, and of all.</param>
    public SearchSnapshot Update(PublishedSnapshot published, Action<int, int>? progress = null)
    {
        var today = _clock.Today();
        var ages = CheckAges.Of(published);
        var listed = published.All.Where(d => d.Document is Listing listing && ages.IsListed(listing, today)).ToList();
        var organisations = published.OfType<Organisation>().ToDictionary(o => o.Key, o => o.Document.Name);
        var facts = new Dictionary<Guid, ListingFacts>(listed.Count);
        _round++;
        for (var i = 0; i < listed.Count; i++)
        {
            facts[listed[i].Key] = Keep(listed[i], organisations, today, ages);
            progress?.Invoke(i + 1, listed.Count);
        }

        foreach (var (gone, _) in _entries.Where(e => e.Value.Round != _round).ToList())
        {
            _writer.DeleteDocuments(new Term(SearchFields.Key, gone.ToString("N")));
            _entries.Remove(gone);
        }

        _day = today;
        var reader = _writer.GetReader(applyAllDeletes: true);
        _lists = _lists?.Follow(_words.Vocabularies, published) ?? new WordLists(_words.Vocabularies, published.OfType<SearchWord>().Select(w => w.Document));
        return new SearchSnapshot(reader, _segments.Of(reader), _words, _lists, ages, key => facts[key], published.ChangeNumber);
    }

    /// <summary>Makes what was written last beyond a crash. Nothing is lost without it: the next start writes again what is missing.</summary>
    public void Commit()
    {
        _writer.SetCommitData(new Dictionary<string, string> { [GenerationFolder.WordsKey] = _words.Hash });
        _writer.Commit();
        _committed = _clock.GetTimestamp();
    }

    public TimeSpan SinceCommit => _clock.GetElapsedTime(_committed);

    /// <summary>Closes it without keeping what was not committed, for a folder that is about to go.</summary>
    public void Abandon()
    {
        _writer.Rollback();
        _directory.Dispose();
    }

    public void Dispose()
    {
        Commit();
        _writer.Dispose();
        _directory.Dispose();
    }

    private ListingFacts Keep(Published<Document> source, Dictionary<Guid, string> organisations, DateOnly today, CheckAges ages)
    {
        var listing = (Listing)source.Document;
        var organisation = listing.Organisation.Select(o => organisations.GetValueOrDefault(o)).FirstOrDefault() ?? "";
        var known = _entries.GetValueOrDefault(source.Key);
        if (today == _day && known?.Facts is { } same && ReferenceEquals(known.Source, source) && same.OrganisationName == organisation && same.CheckAges == ages)
        {
            known.Round = _round;
            return same;
        }

        var facts = new ListingFacts(source.Key, listing, organisation, _words.Vocabularies, _gazetteer) { Day = today, CheckAges = ages };
        var row = ListingRow.Of(facts, _words.Layout, source.PublishedUtc);
        var stamp = row[_words.Layout.Stamp];
        if (known?.Stamp != stamp)
            _writer.UpdateDocument(new Term(SearchFields.Key, source.Key.ToString("N")), SearchFields.DocumentOf(facts, row, _gazetteer));
        _entries[source.Key] = new Entry(stamp, source, facts) { Round = _round };
        return facts;
    }

    private void ReadStamps()
    {
        using var reader = _writer.GetReader(applyAllDeletes: true);
        foreach (var (leaf, rows) in reader.Leaves.Zip(_segments.Of(reader)))
            for (var doc = 0; doc < rows.Count; doc++)
                if (leaf.AtomicReader.LiveDocs?.Get(doc) != false)
                    _entries[rows.KeyOf(doc)] = new Entry(rows[doc][_words.Layout.Stamp], null, null);
    }
}
