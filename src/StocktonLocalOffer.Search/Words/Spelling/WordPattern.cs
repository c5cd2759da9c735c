namespace StocktonLocalOffer.Search.Words.Spelling;

/// <summary>
/// A word, made ready to be compared with many. Counts edits (a letter too many, missing, wrong, or two side by side swapped)
/// for all letters of the word at once in the bits of one number: Hyyrö's optimal string alignment after Myers.
/// </summary>
public sealed class WordPattern
{
    /// <summary>Letters; a longer word is no word of a listing.</summary>
    public const int Longest = 40;

    private readonly string _word;
    private readonly ulong[] _ascii = new ulong[128];

    /// <exception cref="ArgumentOutOfRangeException">The word is empty or longer than <see cref="Longest"/>.</exception>
    public WordPattern(string word)
    {
        ArgumentOutOfRangeException.ThrowIfZero(word.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, Longest);
        _word = word;
        for (var i = 0; i < word.Length; i++)
            if (word[i] < 128)
                _ascii[word[i]] |= 1UL << i;
    }

    public string Word => _word;

    public int EditsTo(ReadOnlySpan<char> other)
    {
        var (kept, lost) = (ulong.MaxValue, 0UL);
        var (same, before) = (0UL, 0UL);
        var last = 1UL << (_word.Length - 1);
        var edits = _word.Length;
        foreach (var letter in other)
        {
            var match = letter < 128 ? _ascii[letter] : Positions(letter);
            var swapped = ((~same & match) << 1) & before;
            same = (((match & kept) + kept) ^ kept) | match | lost | swapped;
            var more = lost | ~(same | kept);
            var less = same & kept;
            if ((more & last) != 0)
                edits++;
            if ((less & last) != 0)
                edits--;
            more = (more << 1) | 1;
            less <<= 1;
            kept = less | ~(same | more);
            lost = more & same;
            before = match;
        }

        return edits;
    }

    private ulong Positions(char letter)
    {
        var positions = 0UL;
        for (var i = 0; i < _word.Length; i++)
            if (_word[i] == letter)
                positions |= 1UL << i;
        return positions;
    }
}
