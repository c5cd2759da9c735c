using StocktonLocalOffer.Search.Words;

namespace StocktonLocalOffer.Search.Suggesting;

/// <summary>Words that find a suggestion, made alike: lower case, no accents, no apostrophes, single spaces.</summary>
/// <param name="IsLabel">Whether they are what is shown: a label that begins as typed comes before one that only holds it.</param>
internal readonly record struct Phrase(string Text, Suggestion Of, bool IsLabel)
{
    // A name is told from the others long before this; more would only make the array larger.
    private const int Longest = 100;

    /// <summary>The words as written and, where that differs, each as its singular: "clubs" finds "Club", and "club" finds "Clubs".</summary>
    public static IEnumerable<string> Forms(string text)
    {
        var words = Synonyms.Split(text.Length > Longest ? text[..Longest] : text).Select(w => w.Plain).ToList();
        var written = string.Join(' ', words);
        var singular = string.Join(' ', words.Select(SiteAnalyzer.Singular));
        return written == singular ? [written] : [written, singular];
    }
}
