using System.Runtime.InteropServices;
using Lucene.Net.Index;
using StocktonLocalOffer.Search.Indexing;

namespace StocktonLocalOffer.Search.Words.Spelling;

/// <summary>
/// Every word of one segment (or of another list), by first letter and length, so that a mistyped word is compared only with words that could be it.
/// Words of one bucket lie side by side in one array of characters, in order. Immutable.
/// </summary>
public sealed class TermDictionary
{
    // What is shorter says nothing when a letter of it is wrong, and one letter is no word.
    private const int Shortest = 2;

    private readonly Dictionary<(char First, int Length), Bucket> _buckets = [];
    private readonly char[] _letters;
    private readonly int[] _frequencies;
    private readonly ushort[] _fields;

    private TermDictionary(Dictionary<string, IndexTerm> words)
    {
        var sorted = words.Values.OrderBy(w => w.Text[0]).ThenBy(w => w.Text.Length).ThenBy(w => w.Text, StringComparer.Ordinal).ToList();
        _letters = new char[sorted.Sum(w => w.Text.Length)];
        _frequencies = [.. sorted.Select(w => w.Frequency)];
        _fields = [.. sorted.Select(w => w.Fields)];
        var letters = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var word = sorted[i].Text;
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, (word[0], word.Length), out var known);
            bucket = known ? bucket with { Count = bucket.Count + 1 } : new Bucket(i, 1, letters);
            word.CopyTo(_letters.AsSpan(letters));
            letters += word.Length;
        }
    }

    private readonly record struct Bucket(int First, int Count, int Letters);

    /// <summary>The words of the searched fields of a segment. Deleted listings count until the segment is merged.</summary>
    public static TermDictionary Of(AtomicReader segment)
    {
        var words = new Dictionary<string, IndexTerm>(StringComparer.Ordinal);
        for (var field = 0; field < SearchFields.Text.Count; field++)
        {
            var terms = segment.GetTerms(SearchFields.Text[field])?.GetEnumerator();
            while (terms is not null && terms.MoveNext())
                Add(words, terms.Term.Utf8ToString(), terms.DocFreq, (ushort)(1 << field));
        }

        return new TermDictionary(words);
    }

    /// <summary>Words that are in no field; each counts as often as it is given.</summary>
    public static TermDictionary Of(IEnumerable<string> words) =>
        new(words.Where(IsWord).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new IndexTerm(g.Key, g.Count(), 0)));

    /// <summary>Numbers and postcodes are nobody's slip of the finger, and no slip is ever read as one.</summary>
    public static bool IsWord(string text)
    {
        if (text.Length is < Shortest or > WordPattern.Longest)
            return false;
        foreach (var letter in text)
            if (!char.IsLetter(letter))
                return false;
        return true;
    }

    /// <summary>The word itself, or null.</summary>
    public IndexTerm? Find(string word)
    {
        if (word.Length == 0 || !_buckets.TryGetValue((word[0], word.Length), out var bucket))
            return null;
        var at = FirstFrom(bucket, word.Length, word);
        return at < bucket.Count && Letters(bucket, at, word.Length).SequenceEqual(word) ? Term(bucket, at, word.Length) : null;
    }

    /// <summary>Adds the words with the same first letter and between 1 and so many edits.</summary>
    public void AddNear(WordPattern pattern, int edits, List<IndexTerm> near)
    {
        var word = pattern.Word;
        for (var length = Math.Max(Shortest, word.Length - edits); length <= word.Length + edits; length++)
        {
            if (!_buckets.TryGetValue((word[0], length), out var bucket))
                continue;
            for (var at = 0; at < bucket.Count; at++)
                if (pattern.EditsTo(Letters(bucket, at, length)) is var found and > 0 && found <= edits)
                    near.Add(Term(bucket, at, length) with { Edits = found });
        }
    }

    /// <summary>Adds the commonest words that go on from a start; at most so many of them.</summary>
    public void AddStartingWith(string start, int most, List<IndexTerm> found)
    {
        var best = new PriorityQueue<(Bucket Bucket, int At, int Length), int>();
        for (var length = start.Length + 1; length <= WordPattern.Longest; length++)
        {
            if (!_buckets.TryGetValue((start[0], length), out var bucket))
                continue;
            for (var at = FirstFrom(bucket, length, start); at < bucket.Count && Letters(bucket, at, length).StartsWith(start); at++)
            {
                var frequency = _frequencies[bucket.First + at];
                if (best.Count < most)
                    best.Enqueue((bucket, at, length), frequency);
                else if (best.TryPeek(out _, out var rarest) && frequency > rarest)
                    best.DequeueEnqueue((bucket, at, length), frequency);
            }
        }

        foreach (var ((bucket, at, length), _) in best.UnorderedItems)
            found.Add(Term(bucket, at, length));
    }

    private static void Add(Dictionary<string, IndexTerm> words, string word, int frequency, ushort field)
    {
        if (!IsWord(word))
            return;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
        known = new IndexTerm(word, Math.Max(known.Frequency, frequency), (ushort)(known.Fields | field));
    }

    private int FirstFrom(Bucket bucket, int length, ReadOnlySpan<char> start)
    {
        var (low, high) = (0, bucket.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Letters(bucket, middle, length).SequenceCompareTo(start) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ReadOnlySpan<char> Letters(Bucket bucket, int at, int length) => _letters.AsSpan(bucket.Letters + at * length, length);

    private IndexTerm Term(Bucket bucket, int at, int length) =>
        new(new string(Letters(bucket, at, length)), _frequencies[bucket.First + at], _fields[bucket.First + at]);
}
