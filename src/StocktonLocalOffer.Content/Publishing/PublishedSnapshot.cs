using System.Collections.Concurrent;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Times;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Geography;

namespace StocktonLocalOffer.Content.Publishing;

/// <summary>Everything that is published, in memory, as it was at one change number. It never changes; a change makes a new one.</summary>
public sealed class PublishedSnapshot
{
    private readonly Dictionary<Guid, Published<Document>> _byKey;
    private readonly Dictionary<(string Type, string Slug), Published<Document>> _bySlug = [];
    private readonly ConcurrentDictionary<Type, object> _byType = new();
    private SchoolCalendar? _school;

    internal PublishedSnapshot(long changeNumber, Dictionary<Guid, Published<Document>> documents, AllVocabularies vocabularies, IReadOnlyList<Unreadable> unreadable)
    {
        ChangeNumber = changeNumber;
        Vocabularies = vocabularies;
        Unreadable = unreadable;
        _byKey = documents;
        foreach (var document in documents.Values)
            _bySlug[(AllDocumentTypes.Of(document.Document).Alias, document.Slug)] = document;
    }

    /// <summary>Of documents that are in no database: for tests and trials.</summary>
    public static PublishedSnapshot Of(Gazetteer gazetteer, IEnumerable<Published<Document>> documents, long changeNumber = 0)
    {
        var all = documents.ToDictionary(d => d.Key);
        return new(changeNumber, all, AllVocabularies.From(gazetteer, all.Values.Select(d => KeyValuePair.Create(d.Key, d.Document))), []);
    }

    /// <summary>The number of the last change in it; 0 before the first.</summary>
    public long ChangeNumber { get; }

    /// <summary>The lists to choose from, as published documents and geography make them.</summary>
    public AllVocabularies Vocabularies { get; }

    public IReadOnlyList<Unreadable> Unreadable { get; }

    /// <summary>What is said once for the whole site; as it comes while there is no such document.</summary>
    public SiteSettings Settings => OfType<SiteSettings>() is [var settings, ..] ? settings.Document : new();

    /// <summary>Terms, holidays and bank holidays, as published school years have them. Made once.</summary>
    public SchoolCalendar School => _school ??= SchoolCalendar.Of(OfType<SchoolYear>().Select(y => y.Document));

    public IReadOnlyCollection<Published<Document>> All => _byKey.Values;

    public Published<Document>? Find(Guid key) => _byKey.GetValueOrDefault(key);

    public Published<Document>? Find(string documentType, string slug) => _bySlug.GetValueOrDefault((documentType, slug));

    /// <summary>The document of this key; null when there is none, or it is of another type.</summary>
    public Published<T>? Find<T>(Guid key) where T : Document => As<T>(Find(key));

    /// <summary>The document of exactly this type with this slug; null when there is none.</summary>
    public Published<T>? Find<T>(string slug) where T : Document => As<T>(Find(AllDocumentTypes.Of<T>().Alias, slug));

    /// <summary>All of a type, or of a base such as <see cref="Listing"/>, by sort order and name. Made once and kept.</summary>
    public IReadOnlyList<Published<T>> OfType<T>() where T : Document => (IReadOnlyList<Published<T>>)_byType.GetOrAdd(typeof(T), _ => Select<T>());

    /// <summary>The same with one document as it might be: for looking at it before it is published.</summary>
    public PublishedSnapshot With(Published<Document> document)
    {
        var documents = CopyDocuments();
        documents[document.Key] = document;
        return new(ChangeNumber, documents, Vocabularies, Unreadable);
    }

    internal Dictionary<Guid, Published<Document>> CopyDocuments() => new(_byKey);

    private Published<T>[] Select<T>() where T : Document =>
        [.. _byKey.Values.Where(d => d.Document is T)
            .OrderBy(d => d.SortOrder).ThenBy(d => d.Document.Name, StringComparer.OrdinalIgnoreCase).ThenBy(d => d.Key)
            .Select(d => As<T>(d)!)];

    private static Published<T>? As<T>(Published<Document>? found) where T : Document =>
        found?.Document is T document ? new(found.Key, found.Slug, found.PublishedUtc, found.ParentKey, found.SortOrder, document) : null;
}
