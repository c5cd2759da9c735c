using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Web.Pages.TellUs;

/// <summary>The page of this site that somebody tells us about. Its name and address come from what is published, never from what was typed.</summary>
public sealed record AboutPage(Guid Key, string Path, string Name)
{
    /// <summary>Null when nothing that is published is there.</summary>
    /// <param name="about">"/clubs/art-club", "/guides/ehc-plans/step-2", "/contact", or the key of a document.</param>
    public static AboutPage? Find(PublishedSnapshot now, string? about)
    {
        if (Guid.TryParse(about, out var key))
            return now.Find(key) is { } known && AddressOf(known) is { } address ? new(key, address, known.Document.Name) : null;
        var parts = (about ?? "").Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var slug] when now.Find<Page>(slug) is { } page => new(page.Key, $"/{page.Slug}", page.Document.Name),
            [var folder, var slug] when Find(now, folder, slug) is { } found => new(found.Key, AddressOf(found)!, found.Document.Name),
            [var folder, var slug, var part] when Find(now, folder, slug) is { Document: Guide guide } found && guide.Chapters.FirstOrDefault(c => c.Slug == part) is { } chapter
                => new(found.Key, $"{AddressOf(found)}/{chapter.Slug}", $"{chapter.Title}: {guide.Name}"),
            _ => null,
        };
    }

    private static Published<Document>? Find(PublishedSnapshot now, string folder, string slug) =>
        AllDocumentTypes.All.FirstOrDefault(t => t.Address.Length > 0 && t.Address == folder) is { } type ? now.Find(type.Alias, slug) : null;

    private static string? AddressOf(Published<Document> found) => AllDocumentTypes.Of(found.Document).Address is { Length: > 0 } folder ? $"/{folder}/{found.Slug}" : null;
}
