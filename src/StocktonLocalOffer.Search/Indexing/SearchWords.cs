using System.Security.Cryptography;
using System.Text;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Search.Data;

namespace StocktonLocalOffer.Search.Indexing;

/// <summary>The vocabularies that an index was made with, and what follows from them alone. New ones mean an index made anew.</summary>
public sealed class SearchWords
{
    // Raise it when the fields or rows change, so that old folders are built anew.
    private const string Format = "6";

    public SearchWords(AllVocabularies vocabularies)
    {
        Vocabularies = vocabularies;
        Layout = new RowLayout(vocabularies);
        Hash = HashOf(vocabularies, Layout);
    }

    public AllVocabularies Vocabularies { get; }

    public RowLayout Layout { get; }

    /// <summary>Differs whenever indexed text or a row could.</summary>
    public string Hash { get; }

    // Labels and stop words make the indexed text, and the order of values decides their bits.
    private static string HashOf(AllVocabularies vocabularies, RowLayout layout)
    {
        var all = new StringBuilder(Format).AppendJoin(' ', SearchFiles.All.Lines("stopwords.txt"));
        foreach (var slot in layout.Facets)
            all.Append('\n').Append(slot.Facet.Key).Append('\t').AppendJoin(',', slot.All.Choices.Select(c => c.Id));
        foreach (var vocabulary in vocabularies.All.OrderBy(v => v.Name, StringComparer.Ordinal))
            foreach (var choice in vocabulary.Choices)
                all.Append('\n').Append(vocabulary.Name).Append('\t').Append(choice.Id).Append('\t').Append(choice.Label).Append('\t').AppendJoin(',', choice.Parents).AppendJoin(',', choice.Words);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }
}
