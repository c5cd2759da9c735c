using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Where a document hangs and where it came from: what a request says beside the document itself.</summary>
internal static class Sources
{
    public static bool Same(ContentItem item, PublishRequest request) =>
        item.Status == ContentStatus.Published && SamePlace(item, request);

    public static bool SamePlace(ContentItem item, PublishRequest request) =>
        !item.Trashed && item.ParentKey == request.ParentKey && item.SortOrder == request.SortOrder
        && (request.CreatedUtc is null || item.CreatedUtc == request.CreatedUtc)
        && (request.Source.Length == 0 || (item.Source == request.Source && item.SourceId == request.SourceId));

    public static void Set(ContentItem item, PublishRequest request, Document document, DateTime now)
    {
        item.Name = document.Name;
        item.Slug = document.Slug;
        item.ParentKey = request.ParentKey;
        item.SortOrder = request.SortOrder;
        item.CreatedUtc = request.CreatedUtc ?? (item.CreatedUtc == default ? now : item.CreatedUtc);
        item.Trashed = false;
        if (request.Source.Length > 0)
            (item.Source, item.SourceId) = (request.Source, request.SourceId);
    }
}
