using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
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

    private static readonly CharArraySet StopWords = new(Version, DataFiles.Lines("stopwords.txt").ToList(), ignoreCase: true);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        TokenStream stream = new LowerCaseFilter(Version, tokenizer);
        stream = new ASCIIFoldingFilter(stream);
        stream = new StopFilter(Version, stream, StopWords);
        stream = new EnglishMinimalStemFilter(stream);
        return new TokenStreamComponents(tokenizer, stream);
    }

    // "won't" and "wont", "children's" and "childrens" are the same word to somebody typing with one thumb.
    protected override TextReader InitReader(string fieldName, TextReader reader) => new StringReader(WithoutApostrophes(reader.ReadToEnd()));

    /// <summary>The words of a text after all that.</summary>
    public IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        using var stream = GetTokenStream("words", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            words.Add(term.ToString()!);
        stream.End();
        return words;
    }

    internal static string WithoutApostrophes(string text) =>
        text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Replace("‘", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
