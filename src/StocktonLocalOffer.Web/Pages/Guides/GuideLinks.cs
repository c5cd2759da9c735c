using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Web.Pages.Guides;

/// <summary>The addresses of guides. The first chapter is the guide's own address.</summary>
public static class GuideLinks
{
    public const string All = "/guides";

    public static string To(Guide guide) => $"{All}/{guide.Slug}";

    /// <summary>All its chapters on one page.</summary>
    public static string Whole(Guide guide) => $"{To(guide)}/print";

    public static string To(Guide guide, Chapter chapter) =>
        ReferenceEquals(guide.Chapters[0], chapter) ? To(guide) : $"{To(guide)}/{chapter.Slug}";
}
