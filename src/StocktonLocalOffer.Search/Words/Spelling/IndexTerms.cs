using System.Runtime.InteropServices;

namespace StocktonLocalOffer.Search.Words.Spelling;

/// <summary>The words of several segments as one list.</summary>
public sealed class IndexTerms(IReadOnlyList<TermDictionary> segments)
{
    /// <summary>At least so many listings hold this word, given as the index holds it; 0 also for numbers, which are not kept.</summary>
    public int Frequency(string word)
    {
        var frequency = 0;
        foreach (var segment in segments)
            frequency += segment.Find(word)?.Frequency ?? 0;
        return frequency;
    }

    /// <summary>The word with what all segments say of it; null when none holds it.</summary>
    public IndexTerm? Find(string word)
    {
        IndexTerm? all = null;
        foreach (var segment in segments)
            if (segment.Find(word) is { } here)
                all = all is { } before ? Both(before, here) : here;
        return all;
    }

    /// <summary>Words with the same first letter and between 1 and so many edits, in no order.</summary>
    public List<IndexTerm> Near(WordPattern pattern, int edits)
    {
        var near = new List<IndexTerm>();
        foreach (var segment in segments)
            segment.AddNear(pattern, edits, near);
        return Merged(near);
    }

    /// <summary>The commonest words that go on from a start, commonest first.</summary>
    public List<IndexTerm> StartingWith(string start, int most)
    {
        var found = new List<IndexTerm>();
        foreach (var segment in segments)
            segment.AddStartingWith(start, most, found);
        return [.. Merged(found).OrderByDescending(t => t.Frequency).ThenBy(t => t.Text, StringComparer.Ordinal).Take(most)];
    }

    private List<IndexTerm> Merged(List<IndexTerm> terms)
    {
        if (segments.Count < 2 || terms.Count < 2)
            return terms;
        var merged = new Dictionary<string, IndexTerm>(terms.Count, StringComparer.Ordinal);
        foreach (var term in terms)
        {
            ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(merged, term.Text, out var known);
            all = known ? Both(all, term) : term;
        }

        return [.. merged.Values];
    }

    private static IndexTerm Both(IndexTerm one, IndexTerm other) =>
        one with { Frequency = one.Frequency + other.Frequency, Fields = (ushort)(one.Fields | other.Fields) };
}
