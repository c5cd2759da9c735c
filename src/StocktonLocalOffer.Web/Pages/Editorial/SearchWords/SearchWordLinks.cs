using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.SearchWords;

/// <summary>Where words that families type are looked through and given a meaning.</summary>
public static class SearchWordLinks
{
    public const string List = "/editorial/search-words";

    /// <summary>A new entry for a word, with what it means now filled in; without a word an empty one.</summary>
    public static string New(string word = "") => EditorialLinks.NewOf(AllDocumentTypes.Of<SearchWord>()) + (word.Length > 0 ? $"?word={Uri.EscapeDataString(word)}" : "");
}
