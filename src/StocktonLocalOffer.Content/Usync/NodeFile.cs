using System.Globalization;
using System.Xml.Linq;
using StocktonLocalOffer.Content.Vocabularies;
using static StocktonLocalOffer.Content.Usync.UsyncXml;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>A node as a Content file.</summary>
internal static class NodeFile
{
    public const string DateFormat = "yyyy-MM-ddTHH:mm:ss";

    public static XElement Of(ContentNode node, AllVocabularies vocabularies) =>
        Of(node, node.DocumentType.Properties.Select(p => (p.Alias, ValueText.Of(p, p.Get(node.Document), vocabularies))));

    internal static XElement Of(ContentNode node, IEnumerable<(string Alias, string Value)> values) => new("Content",
        new XAttribute("Key", node.Key), new XAttribute("Alias", node.Name), new XAttribute("Level", node.Level),
        new XElement("Info",
            new XElement("Parent", new XAttribute("Key", node.ParentKey ?? Guid.Empty), node.ParentName),
            Element("Path", node.Path),
            Element("Trashed", "false"),
            Element("ContentType", node.DocumentType.Alias),
            Element("CreateDate", node.CreateDate.ToString(DateFormat, CultureInfo.InvariantCulture)),
            new XElement("NodeName", new XAttribute("Default", node.Name)),
            new XElement("SortOrder", node.SortOrder),
            new XElement("Published", new XAttribute("Default", Bool(node.Published))),
            new XElement("Schedule"),
            new XElement("Template")),
        new XElement("Properties", values.OrderBy(v => v.Alias, StringComparer.Ordinal).Select(v => new XElement(v.Alias, Cdata("Value", v.Value)))));
}
