using System.Buffers;

namespace StocktonLocalOffer.Search.Words;

/// <summary>A stretch of what was typed, inside double quotes or outside them.</summary>
public readonly record struct Stretch(int Start, int Length, bool Quoted)
{
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>True when it has a character in common with these.</summary>
    public bool Meets(int start, int length) => Start < start + length && start < Start + Length;
}

/// <summary>Cuts what was typed at its double quotes, straight or curly. A quote without a partner is a blank.</summary>
public static class QuotedText
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„‟″«»＂");

    public static IReadOnlyList<Stretch> Cut(string text)
    {
        var stretches = new List<Stretch>();
        void Add(int start, int end, bool quoted)
        {
            if (end > start)
                stretches.Add(new Stretch(start, end - start, quoted));
        }

        var from = 0;
        while (Next(text, from) is var open and >= 0 && Next(text, open + 1) is var close and >= 0)
        {
            Add(from, open, quoted: false);
            Add(open + 1, close, quoted: true);
            from = close + 1;
        }

        Add(from, text.Length, quoted: false);
        return stretches;
    }

    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Quotes) is var found and >= 0 ? from + found : -1;
}
