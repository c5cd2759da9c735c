using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;

namespace StocktonLocalOffer.Search.Words;

/// <summary>Makes one and many alike and nothing else: Lucene's minimal English stemming, and "class" of "classes", which that leaves as "classe".</summary>
internal sealed class PluralStemFilter : TokenFilter
{
    private static readonly EnglishMinimalStemmer Stemmer = new();

    // Not "che" alone: "headaches" are many of a headache.
    private static readonly string[] Endings = ["sse", "xe", "she", "tche", "nche"];

    private readonly ICharTermAttribute _term;

    public PluralStemFilter(TokenStream input) : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <returns>How many of the letters are the word's own.</returns>
    public static int Stem(char[] letters, int length)
    {
        var stem = Stemmer.Stem(letters, length);
        return stem < length && Array.Exists(Endings, e => letters.AsSpan(0, stem).EndsWith(e)) ? stem - 1 : stem;
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        _term.Length = Stem(_term.Buffer, _term.Length);
        return true;
    }
}
