using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>The index as it was at one moment: text and columns that belong together. Acquire it, and release it in a finally.</summary>
public sealed class SearchSnapshot
{
    private readonly DirectoryReader _reader;
    private readonly int[][] _places;

    /// <summary>Takes over the caller's reference to the reader.</summary>
    internal SearchSnapshot(DirectoryReader reader, ListingTable table, long changeNumber)
    {
        _reader = reader;
        Table = table;
        ChangeNumber = changeNumber;
        Lucene = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        Terms = new IndexTerms([.. reader.Leaves.Select(leaf => TermDictionary.Of(leaf.AtomicReader))]);
        _places = [.. reader.Leaves.Select(leaf => PlacesOf(leaf.AtomicReader, table))];
    }

    public IndexSearcher Lucene { get; }

    public ListingTable Table { get; }

    /// <summary>Every word of the text, for telling slips.</summary>
    public IndexTerms Terms { get; }

    /// <summary>The published side's change number that this snapshot contains.</summary>
    public long ChangeNumber { get; }

    /// <summary>Places in the table by document of a segment; -1 for a document that is no longer listed.</summary>
    public int[] Places(AtomicReaderContext leaf) => _places[leaf.Ord];

    internal bool TryAcquire() => _reader.TryIncRef();

    public void Release() => _reader.DecRef();

    private static int[] PlacesOf(AtomicReader leaf, ListingTable table)
    {
        var places = new int[leaf.MaxDoc];
        Array.Fill(places, -1);
        var terms = leaf.GetTerms(SearchFields.Key)?.GetEnumerator();
        DocsEnum? documents = null;
        while (terms is not null && terms.MoveNext())
        {
            var place = table.PlaceOf(Guid.ParseExact(terms.Term.Utf8ToString(), "N"));
            documents = terms.Docs(leaf.LiveDocs, documents, DocsFlags.NONE);
            while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                places[documents.DocID] = place;
        }

        return places;
    }
}
