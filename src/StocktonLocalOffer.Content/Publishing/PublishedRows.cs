using System.Text.Json;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Publishing;

internal static class PublishedRows
{
    /// <summary>Reads rows into documents. A row that cannot be read is listed, so that one bad row does not close the site.</summary>
    public static List<Unreadable> Read(IEnumerable<PublishedContent> rows, Dictionary<Guid, Published<Document>> documents, LocationFiller filler)
    {
        var unreadable = new List<Unreadable>();
        foreach (var row in rows)
        {
            try
            {
                var document = filler.Fill(RecordJson.Read(row.DocumentType, row.Json));
                documents[row.Key] = new(row.Key, row.Slug, row.PublishedUtc, row.ParentKey, row.SortOrder, document);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                unreadable.Add(new(row.Key, row.DocumentType, row.Name, e.Message));
            }
        }

        return unreadable;
    }
}
