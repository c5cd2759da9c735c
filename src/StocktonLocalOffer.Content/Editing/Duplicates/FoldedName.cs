using System.Globalization;
using System.Text;

namespace StocktonLocalOffer.Content.Editing.Duplicates;

/// <summary>A name without what people write now one way and now another: case, accents, punctuation, order, "the" and "club".</summary>
internal sealed class FoldedName
{
    // Each part of the name that differs must be small: 2 words of 3, or 4 of 5.
    private const double VeryLike = 0.8;

    private static readonly HashSet<string> Small = ["the", "a", "an", "and", "of", "at", "in", "for", "club", "clubs", "group", "groups", "service", "services"];

    private FoldedName(HashSet<string> words) => (Words, Key) = (words, string.Join(' ', words.Order(StringComparer.Ordinal)));

    public HashSet<string> Words { get; }

    /// <summary>The same for names that are the same; empty when nothing is left to compare.</summary>
    public string Key { get; }

    public static FoldedName Of(string name)
    {
        var words = Letters(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(w => !Small.Contains(w)).ToHashSet(StringComparer.Ordinal);
        // "The Group" is called that and nothing else.
        return new(telling.Count > 0 ? telling : [.. words]);
    }

    /// <summary>True when nearly all words are in both.</summary>
    public bool IsLike(FoldedName other) => Words.Count > 0 && 2.0 * Words.Count(other.Words.Contains) / (Words.Count + other.Words.Count) >= VeryLike;

    /// <summary>Words of which a name that is very like must have at least one: so many that the rest could not make up for them.</summary>
    /// <param name="rarity">Smaller for rarer words: these part entries best.</param>
    public IEnumerable<string> Keys(Func<string, int> rarity)
    {
        // The shortest name that can be like one of n words shares 2n/3 of them.
        var shared = (2 * Words.Count + 2) / 3;
        return Words.OrderBy(rarity).ThenBy(w => w, StringComparer.Ordinal).Take(Words.Count - shared + 1);
    }

    private static string Letters(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD).Replace("&", " and ", StringComparison.Ordinal))
            if (char.IsLetterOrDigit(letter))
                text.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’') && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                text.Append(' ');
        return text.ToString();
    }
}
