using System.Globalization;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.Editorial.Duplicates;

/// <summary>Where duplicates are looked at.</summary>
public static class DuplicateLinks
{
    public const string List = "/editorial/duplicates";

    public static string ListPage(int page) => string.Create(CultureInfo.InvariantCulture, $"{List}?page={page}");

    public static string Merge(Guid one, Guid other) => $"{List}/{one:N}/{other:N}";

    /// <summary>The page that the public sees.</summary>
    public static string Page(Published<Document> entry) => $"/{AllDocumentTypes.Of(entry.Document).Address}/{entry.Slug}";
}
