using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>
/// Rows by segment, as long as the segment is in use. A change adds a small segment, so only that one is read; a merged one is
/// read by the merge itself, before any search sees it.
/// </summary>
internal sealed class SegmentCache(RowLayout layout) : IndexWriter.IndexReaderWarmer
{
    private readonly ConcurrentDictionary<object, SegmentRows> _rows = new();

    public override void Warm(AtomicReader reader) => Of(reader);

    /// <summary>The rows of every segment in the order of the reader's leaves.</summary>
    public IEnumerable<SegmentRows> Of(DirectoryReader reader) => reader.Leaves.Select(l => Of(l.AtomicReader));

    private SegmentRows Of(AtomicReader segment) => _rows.GetOrAdd(segment.CoreCacheKey, _ =>
    {
        if (segment is SegmentReader core)
            core.AddCoreDisposedListener(new Forgetting(_rows));
        return new SegmentRows(segment, layout);
    });

    private sealed class Forgetting(ConcurrentDictionary<object, SegmentRows> rows) : SegmentReader.ICoreDisposedListener
    {
        public void OnDispose(object ownerCoreCacheKey) => rows.TryRemove(ownerCoreCacheKey, out _);
    }
}
