using System.Globalization;
using System.Text;

namespace StocktonLocalOffer.Geography;

/// <summary>A word of a sentence: where it stands, and its letters and digits in lower case.</summary>
internal readonly record struct Token(int Start, int Length, string Word)
{
    public int End => Start + Length;
}

/// <summary>Takes a text apart into words that can be compared with <c>places.csv</c>.</summary>
internal static class PlaceText
{
    // A search is a sentence, not a page. What comes after these words is not read.
    private const int MostTokens = 200;

    /// <summary>Splits at everything but letters, digits and apostrophes; "&amp;" becomes "and", apostrophes go.</summary>
    public static IReadOnlyList<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length && tokens.Count < MostTokens; at++)
        {
            if (text[at] == '&')
            {
                tokens.Add(new Token(at, 1, "and"));
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                var start = at;
                var word = new StringBuilder();
                for (; at < text.Length && (char.IsLetterOrDigit(text[at]) || IsApostrophe(text[at])); at++)
                {
                    if (!IsApostrophe(text[at]))
                    {
                        word.Append(char.ToLowerInvariant(text[at]));
                    }
                }

                tokens.Add(new Token(start, at - start, word.ToString()));
                at--;
            }
        }

        return tokens;
    }

    public static string Join(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(token => token.Word));

    /// <summary>What was typed, fit to show: one line, no control characters, at most 60 characters.</summary>
    public static string Tidy(string text)
    {
        const int longest = 60;
        var clean = new StringBuilder();
        foreach (var letter in text)
        {
            if (clean.Length == longest)
            {
                return clean.ToString().TrimEnd() + "…";
            }

            var seen = char.IsControl(letter) || char.IsSurrogate(letter) || char.IsWhiteSpace(letter)
                || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.PrivateUse ? ' ' : letter;
            if (seen != ' ' || (clean.Length > 0 && clean[^1] != ' '))
            {
                clean.Append(seen);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>"preston on tees" as "Preston on Tees".</summary>
    public static string Title(string words) =>
        string.Join(' ', words.Split(' ').Select((word, at) => at > 0 && IsSmall(word) ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>"A, B and C".</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";

    private static bool IsSmall(string word) => word is "on" or "and" or "of" or "the";

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u2018' or '`';
}
