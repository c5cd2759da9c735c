using System.Text;

namespace StocktonLocalOffer.Content.Editing.Comparing;

/// <summary>Which words of a text stayed, came and went. The same and the added ones together are the new text.</summary>
internal static class WordDiff
{
    // Cells of the table, which is then 8 MB: two texts of 1,400 words that share neither beginning nor end. Beyond it nobody reads marked words.
    private const int LargestTable = 2_000_000;

    public static IReadOnlyList<ChangedPart> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var start = 0;
        while (start < old.Count && start < now.Count && Same(old[start], now[start]))
            start++;
        var end = 0;
        while (end < old.Count - start && end < now.Count - start && Same(old[^(end + 1)], now[^(end + 1)]))
            end++;

        var parts = new Parts();
        parts.Add(PartKind.Same, now[..start]);
        Middle(old[start..(old.Count - end)], now[start..(now.Count - end)], parts);
        parts.Add(PartKind.Same, now[(now.Count - end)..]);
        return parts.Done();
    }

    private static void Middle(List<string> old, List<string> now, Parts parts)
    {
        if ((long)old.Count * now.Count > LargestTable)
        {
            parts.Add(PartKind.Removed, old);
            parts.Add(PartKind.Added, now);
            return;
        }

        var shared = Shared(old, now);
        for (int i = 0, j = 0; i < old.Count || j < now.Count;)
        {
            if (i < old.Count && j < now.Count && Same(old[i], now[j]))
            {
                parts.Add(PartKind.Same, [now[j++]]);
                i++;
            }
            else if (j == now.Count || (i < old.Count && shared[i + 1, j] >= shared[i, j + 1]))
            {
                parts.Add(PartKind.Removed, [old[i++]]);
            }
            else
            {
                parts.Add(PartKind.Added, [now[j++]]);
            }
        }
    }

    // The longest common subsequence of what is left of each from i and from j on.
    private static int[,] Shared(List<string> old, List<string> now)
    {
        var shared = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = now.Count - 1; j >= 0; j--)
                shared[i, j] = Same(old[i], now[j]) ? shared[i + 1, j + 1] + 1 : Math.Max(shared[i + 1, j], shared[i, j + 1]);
        return shared;
    }

    // The space after a word goes with it, and tells nobody anything.
    private static bool Same(string one, string other) => one.AsSpan().TrimEnd().SequenceEqual(other.AsSpan().TrimEnd());

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var from = 0; from < text.Length;)
        {
            var to = from;
            while (to < text.Length && !char.IsWhiteSpace(text[to]))
                to++;
            while (to < text.Length && char.IsWhiteSpace(text[to]))
                to++;
            words.Add(text[from..to]);
            from = to;
        }

        return words;
    }

    private sealed class Parts
    {
        private readonly List<ChangedPart> _done = [];
        private readonly StringBuilder _text = new();
        private PartKind _kind;

        public void Add(PartKind kind, List<string> words)
        {
            if (words.Count == 0)
                return;
            if (kind != _kind)
                End();
            _kind = kind;
            foreach (var word in words)
                _text.Append(word);
        }

        public List<ChangedPart> Done()
        {
            End();
            return _done;
        }

        private void End()
        {
            if (_text.Length > 0)
                _done.Add(new(_kind, _text.ToString()));
            _text.Clear();
        }
    }
}
