using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Search.Data;
using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Gaps;

/// <summary>
/// Leaves of what was typed only words that cannot be a name, a number or an address. A word must be known to stay: from a list
/// that people chose, or, written small and not straight after an unknown word (which may be a first name), from ordinary
/// English. The rule and its limits are in docs/adr/0005-what-is-kept-of-a-search-that-found-nothing.md.
/// </summary>
public sealed class WordsToKeep(KnownWords known)
{
    /// <summary>Stands for one or more words left out.</summary>
    public const string LeftOut = "…";

    // More is a family's story and no longer a search.
    private const int MostWords = 8;

    private static readonly HashSet<string> StopWords = [.. SearchFiles.All.Lines("stopwords.txt")];

    /// <summary>In lower case, without words that carry no meaning. Empty for nothing; never throws.</summary>
    public string Of(string typed)
    {
        var words = Cut(typed);
        var shouted = !typed.Any(char.IsLower);
        var kept = new List<string>();
        for (int i = 0, count = 0; i < words.Count && count < MostWords; i++)
        {
            if (words[i] is { } word && StopWords.Contains(word.Plain))
                continue;
            if (words[i] is { } candidate && MayStay(words, i, shouted) && !(HasDigit(words, i) && kept.Any(k => k.Any(char.IsDigit))) && Length(kept) + candidate.Plain.Length < SearchGap.LongestWords - LeftOut.Length)
            {
                kept.Add(candidate.Plain);
                count++;
            }
            else if (kept.LastOrDefault() != LeftOut)
            {
                kept.Add(LeftOut);
            }
        }

        return string.Join(' ', kept);
    }

    /// <summary>True for what holds an e-mail address, a web address or a user name.</summary>
    internal static bool IsAddress(string chunk) =>
        chunk.AsSpan().ContainsAny('@', '_', '\\') || chunk.Contains("://", StringComparison.Ordinal)
        || Enumerable.Range(1, Math.Max(0, chunk.Length - 2)).Any(i => chunk[i] == '.' && char.IsLetterOrDigit(chunk[i - 1]) && char.IsLetterOrDigit(chunk[i + 1]));

    private bool MayStay(List<TypedWord?> words, int at, bool shouted)
    {
        var word = words[at]!.Value;
        // Of a term like "1:1" one says it all; several may be parts of a number. A letter alone is an initial.
        if (word.Plain.Length < 2)
            return false;
        if (word.Text.Any(char.IsDigit))
            return known.IsChosen(word) && !word.Text.All(char.IsDigit) && !HasDigit(words, at - 1) && !HasDigit(words, at + 1);
        if (known.IsChosen(word))
            return true;
        var isName = !shouted && IsCapital(words, at) && (at > 0 || IsCapital(words, at + 1));
        var afterUnknown = at > 0 && !(words[at - 1] is { } before && (known.IsChosen(before) || known.IsOrdinary(before) || StopWords.Contains(before.Plain)));
        return known.IsOrdinary(word) && !isName && !afterUnknown;
    }

    private static bool IsCapital(List<TypedWord?> words, int at) => at < words.Count && words[at] is { } word && char.IsUpper(word.Text[0]);

    private static bool HasDigit(List<TypedWord?> words, int at) => at >= 0 && at < words.Count && (words[at] is not { } word || word.Text.Any(char.IsDigit));

    // Null for an address, which is no word but stands in its place.
    private static List<TypedWord?> Cut(string typed) =>
        [.. typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(c => IsAddress(c) ? [(TypedWord?)null] : Synonyms.Split(c).Select(w => (TypedWord?)w))];

    private static int Length(List<string> kept) => kept.Sum(k => k.Length + 1);
}
