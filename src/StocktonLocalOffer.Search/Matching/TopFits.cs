using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Matching;

/// <summary>The best of all that is offered, as many as asked for: a heap with the worst of them on top.</summary>
internal sealed class TopFits(SearchSnapshot snapshot, int most) : IComparer<Fit>
{
    // A page far beyond the last is asked for by mistake or in mischief, and must not take memory before anything is found.
    private readonly List<Fit> _heap = new(Math.Min(most, 64));

    public int Offered { get; private set; }

    public void Offer(in Fit fit)
    {
        Offered++;
        if (_heap.Count < most)
        {
            _heap.Add(fit);
            Rise(_heap.Count - 1);
        }
        else if (Compare(fit, _heap[0]) < 0)
        {
            _heap[0] = fit;
            Sink();
        }
    }

    /// <summary>Best first.</summary>
    public List<Fit> Sorted()
    {
        _heap.Sort(this);
        return _heap;
    }

    public int Compare(Fit a, Fit b)
    {
        if (a.Group != b.Group)
            return a.Group.CompareTo(b.Group);
        if (a.Order != b.Order)
            return a.Order.CompareTo(b.Order);
        return a.Name != b.Name ? a.Name.CompareTo(b.Name) : CompareFacts(a, b);
    }

    // Seldom: the names begin alike.
    private int CompareFacts(in Fit a, in Fit b)
    {
        var (first, second) = (snapshot.Facts(a.Segment, a.Doc), snapshot.Facts(b.Segment, b.Doc));
        var byName = string.Compare(first.Listing.Name, second.Listing.Name, StringComparison.OrdinalIgnoreCase);
        return byName != 0 ? byName : first.Key.CompareTo(second.Key);
    }

    private void Rise(int child)
    {
        for (int parent; child > 0 && Compare(_heap[child], _heap[parent = (child - 1) / 2]) > 0; child = parent)
            (_heap[child], _heap[parent]) = (_heap[parent], _heap[child]);
    }

    private void Sink()
    {
        for (int parent = 0, child; (child = parent * 2 + 1) < _heap.Count; parent = child)
        {
            if (child + 1 < _heap.Count && Compare(_heap[child + 1], _heap[child]) > 0)
                child++;
            if (Compare(_heap[child], _heap[parent]) <= 0)
                return;
            (_heap[child], _heap[parent]) = (_heap[parent], _heap[child]);
        }
    }
}
