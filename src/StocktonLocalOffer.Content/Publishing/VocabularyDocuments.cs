using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>The documents that other documents choose from.</summary>
internal static class VocabularyDocuments
{
    private static readonly Type[] Records = [typeof(Outcome), typeof(Need), typeof(Category), typeof(OutcomeStatement)];

    private static readonly string[] Aliases = [.. Records.Select(t => AllDocumentTypes.Of(t).Alias)];

    private static readonly string Settings = AllDocumentTypes.Of<SiteSettings>().Alias;

    public static bool Has(string documentType) => Aliases.Contains(documentType);

    /// <summary>0 for what must be there first, 1 for statements, which choose needs and categories, 2 for the rest.</summary>
    public static int Phase(Type record) =>
        record == typeof(OutcomeStatement) ? 1 : Records.Contains(record) ? 0 : 2;

    /// <summary>What people read in lists, where two of a kind must differ; null when the document is in no list.</summary>
    public static string? Label(Document document) => document switch
    {
        Need or Category => document.Name,
        OutcomeStatement statement => statement.Statement,
        _ => null,
    };

    /// <summary>
    /// What needs and categories were called before: the name of the list, the label, and the id that stands for it now. Umbraco keeps
    /// the label of a choice, and goes on keeping it when the need is renamed.
    /// </summary>
    public static async Task<Dictionary<(string Vocabulary, string Label), string>> EarlierAsync(SiteDb db, Dictionary<Guid, Document> choices, CancellationToken cancellation)
    {
        var names = await (from version in db.ContentVersions join item in db.ContentItems on version.ItemKey equals item.Key
                           where Aliases.Contains(item.DocumentType) && version.State == VersionState.Past
                           select new { item.Key, version.Name }).Distinct().ToListAsync(cancellation);
        var earlier = new Dictionary<(string, string), string>();
        foreach (var name in names)
            if (choices.GetValueOrDefault(name.Key) is Need or Category)
                earlier[(choices[name.Key] is Need ? VocabularyNames.Needs : VocabularyNames.Categories, name.Name)] = choices[name.Key].Slug;
        return earlier;
    }

    /// <summary>These, and the site's settings.</summary>
    public static async Task<Dictionary<Guid, Document>> ReadAsync(SiteDb db, CancellationToken cancellation)
    {
        var documents = new Dictionary<Guid, Published<Document>>();
        PublishedRows.Read(await db.PublishedContent.AsNoTracking().Where(p => Aliases.Contains(p.DocumentType) || p.DocumentType == Settings).ToListAsync(cancellation), documents, LocationFiller.None);
        return documents.ToDictionary(d => d.Key, d => d.Value.Document);
    }
}
