using System.Xml.Linq;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Content.Usync.UsyncXml;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>A document type or block type as a ContentTypes file.</summary>
internal static class ContentTypeFile
{
    // "List View - Content" of every Umbraco: a folder of thousands is a table with a search box, not a tree.
    private static readonly Guid ListView = Guid.Parse("c0808dd3-8133-4e4b-8ce8-e2bea84a96a4");

    public static XElement Of(DocumentType type) => new("ContentType",
        // 2: it lies in the folder "Local Offer".
        new XAttribute("Key", type.Key), new XAttribute("Alias", type.Alias), new XAttribute("Level", 2),
        Info(type),
        new XElement("Structure", Children(type).Select((child, i) => new XElement("ContentType", new XAttribute("Key", child.Key), new XAttribute("SortOrder", i), child.Alias))),
        new XElement("GenericProperties", type.Properties.Select((p, i) => (p, i)).OrderBy(p => p.p.Alias, StringComparer.Ordinal).Select(p => Property(p.p, p.i))),
        new XElement("Tabs", Groups(type).Select((group, i) => (Key: Keys.For($"group/{type.Alias}/{group}"), group, i)).OrderBy(g => g.Key).Select(g => new XElement("Tab",
            new XElement("Key", g.Key), Element("Caption", g.group), Element("Alias", SafeNames.CamelAlias(g.group)), Element("Type", "Group"), new XElement("SortOrder", g.i)))));

    private static XElement Info(DocumentType type) => new("Info",
        Element("Name", type.Name),
        Element("Icon", type.Icon),
        Element("Thumbnail", "folder.png"),
        Element("Description", type.Description),
        Element("AllowAtRoot", BigBool(type.AllowedAtRoot)),
        new XElement("ListView", type.Record == typeof(Folder) ? ListView : Guid.Empty),
        Element("Variations", "Nothing"),
        Element("IsElement", Bool(type.IsElement)),
        new XElement("HistoryCleanup", Element("PreventCleanup", BigBool(false)), Element("KeepAllVersionsNewerThanDays", ""), Element("KeepLatestVersionPerDayForDays", "")),
        Element("Folder", "Local+Offer"),
        new XElement("Compositions"),
        Element("DefaultTemplate", ""),
        new XElement("AllowedTemplates"));

    private static IEnumerable<DocumentType> Children(DocumentType type)
    {
        if (type.Record == typeof(SiteSettings))
            return [AllDocumentTypes.Of<Folder>()];
        return type.Record == typeof(Folder) ? AllDocumentTypes.All.Where(t => !t.IsElement && !t.AllowedAtRoot) : [];
    }

    private static IEnumerable<string> Groups(DocumentType type) => type.Properties.Select(p => p.Attribute.Group).Distinct();

    private static XElement Property(Property property, int place)
    {
        var dataType = AllDataTypes.Of(property);
        var (pattern, message) = Validation(property);
        return new("GenericProperty",
            new XElement("Key", property.Key),
            Element("Name", property.Label),
            Element("Alias", property.Alias),
            new XElement("Definition", dataType.Key),
            Element("Type", dataType.Editor),
            Element("Mandatory", Bool(property.Attribute.Required)),
            Element("Validation", pattern),
            Cdata("Description", property.Attribute.Hint),
            new XElement("SortOrder", place),
            new XElement("Tab", new XAttribute("Alias", SafeNames.CamelAlias(property.Attribute.Group)), property.Attribute.Group),
            Element("Variations", "Nothing"),
            Element("MandatoryMessage", ""),
            Element("ValidationRegExpMessage", message),
            Element("LabelOnTop", "false"));
    }

    private static (string Pattern, string Message) Validation(Property property)
    {
        if (property.Attribute.Format != LineFormat.Any)
            return (LineFormats.Pattern(property.Attribute.Format), LineFormats.Message(property.Attribute.Format));
        return property.Attribute.MaxLength > 0 && property.Kind is PropertyKind.Line or PropertyKind.LongText
            ? ($@"^[\s\S]{{0,{property.MaxLength}}}$", $"Use {property.MaxLength} characters or fewer.")
            : ("", "");
    }
}
