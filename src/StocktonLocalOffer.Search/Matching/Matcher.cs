using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using StocktonLocalOffer.Search.Facets;
using StocktonLocalOffer.Search.Family;
using StocktonLocalOffer.Search.Indexing;
using StocktonLocalOffer.Search.Places;
using StocktonLocalOffer.Search.Ranking;

namespace StocktonLocalOffer.Search.Matching;

/// <summary>
/// Takes every listing that the words find, or every listing there is, through all tests once: the place, the children, the
/// facets with their counts, and the order. Works on rows of bits alone; only the listings of the page shown are looked up.
/// </summary>
internal sealed class Matcher : ICollector
{
    private readonly SearchSnapshot _snapshot;
    private readonly FacetSelection _selection;
    private readonly Children _children;
    private readonly PlaceTest _place;
    private readonly Ranker? _ranker;
    private readonly FacetCounts? _counts;
    private readonly TopFits? _top;
    private readonly SortOrder _sort;
    private readonly int _signals;
    private readonly int _name;

    private SegmentRows _rows = null!;
    private int _segment;
    private Scorer? _scorer;

    /// <summary>Counts what fits, and nothing else.</summary>
    public Matcher(SearchSnapshot snapshot, FacetSelection selection, Children children, PlaceTest place)
    {
        _snapshot = snapshot;
        _selection = selection;
        _children = children;
        _place = place;
        (_signals, _name) = (snapshot.Layout.Signals, snapshot.Layout.Name);
    }

    /// <summary>Counts every facet too, and keeps the best.</summary>
    public Matcher(SearchSnapshot snapshot, FacetSelection selection, Children children, PlaceTest place, Ranker ranker, SortOrder sort, int most)
        : this(snapshot, selection, children, place)
    {
        _ranker = ranker;
        _counts = new FacetCounts(snapshot.Layout);
        _top = new TopFits(snapshot, most);
        _sort = sort == SortOrder.Distance && !place.HasOrigin ? SortOrder.Best : sort;
    }

    public int Total { get; private set; }

    /// <summary>What to count of the listings that one facet alone rejects.</summary>
    public NearMiss[] NearMisses { get; init; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>The best that fit, best first.</summary>
    public List<Fit> Best => _top!.Sorted();

    public IReadOnlyList<FacetResult> Facets => _counts!.Results(_selection);

    /// <param name="query">Null takes every listing.</param>
    public Matcher Run(Query? query)
    {
        if (query is not null)
        {
            _snapshot.Lucene.Search(query, this);
            return this;
        }

        foreach (var leaf in _snapshot.Lucene.IndexReader.Leaves)
        {
            SetNextReader(leaf);
            var live = leaf.AtomicReader.LiveDocs;
            for (var doc = 0; doc < _rows.Count; doc++)
                if (live is null || live.Get(doc))
                    Collect(doc);
        }

        return this;
    }

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => (_segment, _rows) = (context.Ord, _snapshot.Rows[context.Ord]);

    public void Collect(int doc)
    {
        var row = _rows[doc];
        if (_place.Limits && !_place.Fits(row, _rows, doc))
            return;
        var suits = _children.Any ? _children.Suits(row) : 0;
        if (suits == Children.NoChild)
            return;
        var rejecting = _selection.Rejects(row);
        if (rejecting == FacetSelection.Several)
            return;
        _counts?.Add(row, rejecting);
        if (rejecting != FacetSelection.None)
        {
            foreach (var miss in NearMisses)
                if (miss.Index == rejecting)
                    miss.Add(row);
            return;
        }

        Total++;
        if (_top is null)
            return;
        var miles = _place.Miles(_rows, doc);
        _top.Offer(new Fit(_segment, doc, Group(row, suits), Order(row, miles), row[_name], miles, suits));
    }

    // Whatever the order, what suits more of the children comes first.
    private int Group(ReadOnlySpan<ulong> row, int suits) =>
        -BitOperations.PopCount((uint)suits) * AllFacets.List.Count + (_sort == SortOrder.Best ? _selection.Unsure(row) : 0);

    private double Order(ReadOnlySpan<ulong> row, double miles) => _sort switch
    {
        SortOrder.Name => 0,
        SortOrder.Checked => -new Signals(row[_signals]).CheckedDay,
        SortOrder.Distance => double.IsNaN(miles) ? double.PositiveInfinity : miles,
        _ => -_ranker!.Score(row, _scorer?.GetScore() ?? 1, miles),
    };
}
