namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>
/// Every word start of every phrase, sorted, so that all that begin with the same letters lie together. A tree of maxima
/// over the array gives the weightiest few of such a stretch without a look at the others.
/// </summary>
internal sealed class WordStarts
{
    // Small words inside a name are not what anybody looks for by: "the group for parents" is not found by "for".
    private static readonly HashSet<string> Small = ["a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"];

    private readonly string[] _texts;
    private readonly int[] _items;
    private readonly int[] _weights;
    private readonly Start[] _starts;
    private readonly int[] _best;
    private readonly int _leaves;

    /// <param name="phrases">A text, the number of what it finds, and its weight when it is found by its beginning and by a later word.</param>
    public WordStarts(IReadOnlyList<(string Text, int Item, int AtBeginning, int Later)> phrases)
    {
        _texts = [.. phrases.Select(p => p.Text)];
        _items = [.. phrases.Select(p => p.Item)];
        _starts = [.. phrases.SelectMany((p, i) => StartsOf(p.Text).Select(s => new Start(i, s)))];
        Array.Sort(_starts, (a, b) => Rest(a).SequenceCompareTo(Rest(b)) is var order && order != 0 ? order : a.Phrase.CompareTo(b.Phrase));
        _weights = [.. _starts.Select(s => s.At == 0 ? phrases[s.Phrase].AtBeginning : phrases[s.Phrase].Later)];

        _leaves = 1;
        while (_leaves < _starts.Length)
            _leaves *= 2;
        _best = new int[2 * _leaves];
        for (var i = 0; i < _leaves; i++)
            _best[_leaves + i] = i < _weights.Length ? _weights[i] : int.MinValue;
        for (var node = _leaves - 1; node > 0; node--)
            _best[node] = Math.Max(_best[2 * node], _best[2 * node + 1]);
    }

    /// <summary>The numbers of what is found by exactly this text, weightiest first; one may come twice.</summary>
    public IEnumerable<int> Exactly(string text) => Heaviest(Before(text), Before(text + '\u0001'));

    /// <summary>The numbers of what is found by a text that begins so, weightiest first; one may come several times.</summary>
    public IEnumerable<int> BeginningWith(string text) => Heaviest(Before(text), Before(text + '\uffff'));

    // Best first down the tree: each step opens the node whose maximum is largest.
    private IEnumerable<int> Heaviest(int from, int to)
    {
        var open = new PriorityQueue<int, int>();
        void Open(int node) => open.Enqueue(node, -_best[node]);

        for (var (left, right) = (from + _leaves, to + _leaves); left < right; left /= 2, right /= 2)
        {
            if (left % 2 == 1)
                Open(left++);
            if (right % 2 == 1)
                Open(--right);
        }

        while (open.TryDequeue(out var node, out _))
        {
            if (node >= _leaves)
            {
                yield return _items[_starts[node - _leaves].Phrase];
                continue;
            }

            Open(2 * node);
            Open(2 * node + 1);
        }
    }

    private int Before(string text)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Rest(_starts[middle]).SequenceCompareTo(text) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ReadOnlySpan<char> Rest(Start start) => _texts[start.Phrase].AsSpan(start.At);

    private static IEnumerable<int> StartsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf(' ', at) is var space && space < 0 ? text.Length : space;
            if (at == 0 || !Small.Contains(text[at..end]))
                yield return at;
            at = end + 1;
        }
    }

    private readonly record struct Start(int Phrase, int At);
}
