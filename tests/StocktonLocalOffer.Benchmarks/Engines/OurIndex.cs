using System.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using StocktonLocalOffer.Geography;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Search;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Family;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Matching;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Search.Ranking;
using StocktonLocalOffer.Search.Suggesting;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Benchmarks.Engines;

/// <summary>The site's own index over synthetic listings, written by one thread.</summary>
internal sealed class OurIndex : IDisposable
{
    private readonly SimpleFSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SiteAnalyzer _analyzer = new();

    public OurIndex(string folder, SyntheticListings listings, int count, SearchWords words, WordLists lists, Gazetteer gazetteer)
    {
        Words = words;
        _directory = new SimpleFSDirectory(folder, new SingleInstanceLockFactory());
        var segments = new SegmentCache(words.Layout);
        _writer = new IndexWriter(_directory, new IndexWriterConfig(SiteAnalyzer.Version, _analyzer) { Similarity = new BM25Similarity(), MergedSegmentWarmer = segments, MergeScheduler = new SerialMergeScheduler() });
        var published = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        TimeSpan making = default;
        var started = Stopwatch.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            var begun = Stopwatch.GetTimestamp();
            var facts = listings.Facts(number);
            making += Stopwatch.GetElapsedTime(begun);
            _writer.AddDocument(SearchFields.DocumentOf(facts, ListingRow.Of(facts, words.Layout, published), gazetteer));
        }

        _writer.Commit();
        BuiltPerSecond = count / (Stopwatch.GetElapsedTime(started) - making).TotalSeconds;
        var reader = _writer.GetReader(applyAllDeletes: true);
        // What a page shows is looked up by key; the site holds it in memory, and here it is made again when first asked for.
        var shown = new System.Collections.Concurrent.ConcurrentDictionary<Guid, ListingFacts>();
        Snapshot = new SearchSnapshot(reader, segments.Of(reader), words, lists, CheckAges.Usual, key => shown.GetOrAdd(key, k => listings.Facts(SyntheticListings.NumberOf(k))), 0);
    }

    public SearchWords Words { get; }

    public SearchSnapshot Snapshot { get; }

    public SiteAnalyzer Analyzer => _analyzer;

    /// <summary>Without the making of the listings themselves.</summary>
    public double BuiltPerSecond { get; }

    public Query? QueryOf(Question question) =>
        question.Words.Length == 0 ? null : TextQuery.Of(new QueryReader(new WordLists(Words.Vocabularies, []), Words.Vocabularies, Snapshot.Terms, _analyzer).Read(question.Request));

    public void Dispose()
    {
        Snapshot.Release();
        _writer.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}

/// <summary>Lucene alone: the same query, its twenty best, no filters and no counts.</summary>
internal sealed class BareLucene(OurIndex index) : Engine
{
    public override string Name => "bare Lucene.Net, top 20";

    public override bool Answers(Question question) => question.Kind is Question.Text or Question.Mistyped or Question.Suggestion;

    public override int Ask(Question question) => question.Kind switch
    {
        Question.Mistyped => index.Snapshot.Lucene.Search(Fuzzy(question.Words), 20).TotalHits,
        Question.Suggestion => index.Snapshot.Lucene.Search(new PrefixQuery(new Term("name", question.Words)), 8).TotalHits,
        _ => index.Snapshot.Lucene.Search(index.QueryOf(question)!, 20).TotalHits,
    };

    // One edit, the first letter kept, in the fields that hold most of the words.
    private static BooleanQuery Fuzzy(string word)
    {
        var any = new BooleanQuery();
        foreach (var field in new[] { "name", "summary", "description" })
            any.Add(new FuzzyQuery(new Term(field, word), 1, 1), Occur.SHOULD);
        return any;
    }
}

/// <summary>Words, place, facets, counts and order on rows, without the sentences of a page.</summary>
internal sealed class OurMatching(OurIndex index, PlaceScopes places, DateOnly today) : Engine
{
    public override string Name => "matching";

    public override bool Answers(Question question) => question.Kind != Question.Suggestion;

    public override int Ask(Question question)
    {
        var snapshot = index.Snapshot;
        var selection = new FacetSelection(snapshot.Layout, question.Request);
        var place = new PlaceTest(places.Of(question.Request, selection.Of("town"), selection.Of("ward")), snapshot.Layout);
        var ranker = new Ranker(snapshot.Layout, [.. selection.Of("need").Select(n => n.Id)], place, today, CheckAges.Usual);
        var matched = new Matcher(snapshot, selection, new Children(snapshot.Layout, question.Request), place, ranker, SortOrder.Best, 20).Run(index.QueryOf(question));
        return matched.Best.Count + matched.Facets.Count > 0 ? matched.Total : 0;
    }
}

/// <summary>The whole search as a page asks for it: reading the words, reasons, chips, ways to find more.</summary>
internal sealed class OurSearcher(Searcher searcher) : Engine
{
    public override string Name => "the whole search";

    public override bool Answers(Question question) => question.Kind != Question.Suggestion;

    public override int Ask(Question question) => searcher.Search(question.Request).Total;
}

/// <summary>What the search box offers while somebody types.</summary>
internal sealed class OurSuggestions(Suggestions suggestions) : Engine
{
    public override string Name => "the site's suggestions";

    public override bool Answers(Question question) => question.Kind == Question.Suggestion;

    public override int Ask(Question question) => suggestions.Find(question.Words).Sum(g => g.Items.Count);
}
