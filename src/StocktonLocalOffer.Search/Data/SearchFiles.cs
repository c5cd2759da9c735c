using StocktonLocalOffer.Content;

namespace StocktonLocalOffer.Search.Data;

internal static class SearchFiles
{
    /// <summary>The files beside this class: synonyms, stop words, weights.</summary>
    public static EmbeddedFiles All { get; } = new(typeof(SearchFiles).Assembly);
}
