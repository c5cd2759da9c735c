using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using StocktonLocalOffer.Content.Reminders;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Words;
using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>The index as it was at one moment: text, rows and facts that belong together. Acquire it, and release it in a finally.</summary>
public sealed class SearchSnapshot
{
    private readonly DirectoryReader _reader;
    private readonly SegmentRows[] _rows;
    private readonly Func<Guid, ListingFacts> _facts;

    /// <summary>Takes over the caller's reference to the reader.</summary>
    /// <param name="words">What the rows and the facts were made with.</param>
    /// <param name="lists">What typed words mean.</param>
    /// <param name="facts">The facts of any listing in the reader.</param>
    internal SearchSnapshot(DirectoryReader reader, IEnumerable<SegmentRows> rows, SearchWords words, WordLists lists, CheckAges ages, Func<Guid, ListingFacts> facts, long changeNumber)
    {
        _reader = reader;
        _rows = [.. rows];
        _facts = facts;
        (Words, Lists, CheckAges) = (words, lists, ages);
        Terms = new IndexTerms([.. _rows.Select(r => r.Terms)]);
        ChangeNumber = changeNumber;
        Lucene = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    public IndexSearcher Lucene { get; }

    public SearchWords Words { get; }

    /// <summary>What typed words mean, as published with this snapshot.</summary>
    public WordLists Lists { get; }

    /// <summary>From when on a listing stands lower.</summary>
    public CheckAges CheckAges { get; }

    public AllVocabularies Vocabularies => Words.Vocabularies;

    public RowLayout Layout => Words.Layout;

    /// <summary>How many listings can be found.</summary>
    public int Count => _reader.NumDocs;

    /// <summary>Every word of the text, for telling slips.</summary>
    public IndexTerms Terms { get; }

    /// <summary>The published side's change number that this snapshot contains.</summary>
    public long ChangeNumber { get; }

    /// <summary>The rows of each segment, in the order of the reader's leaves.</summary>
    public IReadOnlyList<SegmentRows> Rows => _rows;

    internal ListingFacts Facts(int segment, int doc) => _facts(_rows[segment].KeyOf(doc));

    /// <param name="document">By Lucene's number over all segments.</param>
    internal ReadOnlySpan<ulong> RowOf(int document)
    {
        var leaf = _reader.Leaves[ReaderUtil.SubIndex(document, _reader.Leaves)];
        return _rows[leaf.Ord][document - leaf.DocBase];
    }

    internal bool TryAcquire() => _reader.TryIncRef();

    public void Release() => _reader.DecRef();
}
