using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Content.Vocabularies;
using StocktonLocalOffer.Tests.Content;
using StocktonLocalOffer.Web.Pages.Editorial.RecordForms;

namespace StocktonLocalOffer.Tests.Web.RecordForms;

/// <summary>Every document of the repository, read once.</summary>
internal static class RepositoryContent
{
    public static IReadOnlyList<ContentNode> Nodes { get; } =
        [.. new UsyncReader(ContentDatabase.Gazetteer).Read(Path.Combine(Repository.Root, "umbraco-content"), []).Nodes.Select(n => n.Node)];

    public static AllVocabularies Vocabularies { get; } =
        AllVocabularies.From(ContentDatabase.Gazetteer, Nodes.Select(n => KeyValuePair.Create(n.Key, n.Document)));

    public static ContentNames Names { get; } =
        new([.. Nodes.Select(n => new NamedContent(n.Key, AllDocumentTypes.Of(n.Document).Alias, n.Document.Name))]);
}
