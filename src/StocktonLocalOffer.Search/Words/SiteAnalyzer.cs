using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;
using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Words;

/// <summary>
/// How words are cut and made alike, for the index and for queries: lower case, no accents, no apostrophes, plural as singular.
/// The stop list is our own, because Lucene's deletes "no", "not", "as", "it" and "will", which change what a family means.
/// </summary>
public sealed class SiteAnalyzer : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly CharArraySet StopWords = new(Version, SearchFiles.All.Lines("stopwords.txt").ToList(), ignoreCase: true);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        TokenStream stream = new LowerCaseFilter(Version, tokenizer);
        stream = new ASCIIFoldingFilter(stream);
        stream = new StopFilter(Version, stream, StopWords);
        stream = new PluralStemFilter(stream);
        // Once more, for "drop-ins".
        stream = new StopFilter(Version, stream, StopWords);
        return new TokenStreamComponents(tokenizer, stream);
    }

    // "won't" and "wont", "children's" and "childrens" are the same word to somebody typing with one thumb.
    protected override TextReader InitReader(string fieldName, TextReader reader) => new StringReader(Tidy(reader.ReadToEnd()));

    /// <summary>The words of a text after all that.</summary>
    public IReadOnlyList<string> Words(string text) => [.. Phrase(text).Select(w => w.Word)];

    /// <summary>The words of a text after all that, with the gaps that stop words leave.</summary>
    public IReadOnlyList<LookedFor> Phrase(string text)
    {
        var words = new List<LookedFor>();
        using var stream = GetTokenStream("words", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var position = stream.AddAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            words.Add(new LookedFor(term.ToString()!, words.Count == 0 ? 0 : position.PositionIncrement - 1));
        stream.End();
        return words;
    }

    public static bool IsStopWord(string word) => StopWords.Contains(word);

    /// <summary>One word as the index would hold it, without cutting a text: "cafe" of "Cafés". Empty for a stop word.</summary>
    public static string Indexed(string word)
    {
        var plain = WithoutAccents(Tidy(word).ToLowerInvariant());
        if (StopWords.Contains(plain))
            return "";
        plain = Singular(plain);
        return StopWords.Contains(plain) ? "" : plain;
    }

    /// <summary>Without apostrophes, and with an accent that is a character of its own joined to its letter.</summary>
    internal static string Tidy(string text)
    {
        // Only from U+0300 on are there such accents, and halves of characters, which Normalize would throw at.
        if (text.AsSpan().ContainsAnyExceptInRange('\0', '\u02ff'))
            text = string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormC);
        return text.Replace("'", "", StringComparison.Ordinal)
            .Replace("’", "", StringComparison.Ordinal).Replace("‘", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
    }

    /// <summary>"school" of "schools", as the index holds it.</summary>
    internal static string Singular(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, PluralStemFilter.Stem(letters, letters.Length));
    }

    /// <summary>"cafe" of "café".</summary>
    internal static string WithoutAccents(string word)
    {
        // One letter may become four.
        var plain = new char[word.Length * 4];
        return new string(plain, 0, ASCIIFoldingFilter.FoldToASCII(word.ToCharArray(), 0, plain, 0, word.Length));
    }
}
