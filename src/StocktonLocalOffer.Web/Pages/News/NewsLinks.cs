using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Web.Pages.News;

/// <summary>The addresses of what is new.</summary>
public static class NewsLinks
{
    public const string All = "/news";

    public static string To(NewsArticle article) => $"{All}/{article.Slug}";
}
