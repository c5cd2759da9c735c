using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Words.Spelling;

namespace StocktonLocalOffer.Search.Words;

/// <summary>Reads what was typed with the words that are known at one moment: the lists of words, the vocabularies, and those in the index.</summary>
public sealed class QueryReader(WordLists lists, AllVocabularies vocabularies, IndexTerms terms, SiteAnalyzer analyzer)
{
    public QueryReading Read(SearchRequest request)
    {
        var stretches = QuotedText.Cut(request.Text);
        var words = new WordReader(new Speller(terms, lists.Synonyms.Words), lists.Synonyms.Words, lists.Related, analyzer);
        var reading = new GrowingReading(request, lists.Synonyms, vocabularies, words, hasQuotes: stretches.Any(s => s.Quoted));
        for (var i = 0; i < stretches.Count; i++)
        {
            var text = stretches[i].In(request.Text);
            if (stretches[i].Quoted)
                reading.AddPhrase(text);
            else
                reading.AddWords(text, mayGoOn: i == stretches.Count - 1 && !request.LastWordIsWhole);
        }

        return reading.Done();
    }
}
