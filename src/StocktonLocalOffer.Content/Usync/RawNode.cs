using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using StocktonLocalOffer.Content.Schema;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>A Content file whose values are still text: labels can be read only when the needs and categories are known.</summary>
internal sealed record RawNode(string File, DocumentType Type, ContentNodeInfo Info, IReadOnlyDictionary<string, string> Values)
{
    /// <returns>Null for what is no content of this site: a mark that something was deleted, or a node in the bin.</returns>
    /// <exception cref="FormatException">It is not a node that can be read; the message says why.</exception>
    public static RawNode? Read(string path, string file)
    {
        try
        {
            var root = UsyncXml.Read(path);
            if (root.Name == "Empty")
                return null;
            if (root.Name != "Content")
                throw new FormatException($"It begins with <{root.Name}>, not with <Content>.");
            var info = Child(root, "Info");
            if (info.Element("Trashed")?.Value is "true" or "True")
                return null;
            var alias = Child(info, "ContentType").Value;
            var type = AllDocumentTypes.Find(alias);
            if (type is null || type.IsElement)
                throw new FormatException($"No document type is called \"{alias}\".");
            return new(file, type, Node(root, info), Texts(root));
        }
        catch (XmlException e)
        {
            throw new FormatException($"Line {e.LineNumber}: the file is not well-formed XML. {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"The file cannot be opened. {e.Message}", e);
        }
    }

    private static ContentNodeInfo Node(XElement root, XElement info)
    {
        var parent = info.Element("Parent");
        return new()
        {
            Key = Key(root),
            ParentKey = parent is null || Key(parent) == Guid.Empty ? null : Key(parent),
            ParentName = parent?.Value ?? "",
            Name = Child(info, "NodeName").Attribute("Default")?.Value ?? "",
            Level = (int?)root.Attribute("Level") ?? 1,
            Path = info.Element("Path")?.Value ?? "",
            SortOrder = (int?)info.Element("SortOrder") ?? 0,
            CreateDate = Date(info.Element("CreateDate")?.Value),
            Published = info.Element("Published")?.Attribute("Default")?.Value is "true" or "True",
        };
    }

    private static Dictionary<string, string> Texts(XElement root)
    {
        var texts = new Dictionary<string, string>();
        foreach (var property in Child(root, "Properties").Elements())
        {
            var values = property.Elements("Value").ToList();
            if (values.Count > 1 || values.Any(v => v.HasAttributes))
                throw new FormatException($"\"{property.Name}\" has values for several languages. This site has one.");
            texts[property.Name.LocalName] = values.FirstOrDefault()?.Value ?? "";
        }

        return texts;
    }

    private static XElement Child(XElement parent, string name) => parent.Element(name) ?? throw new FormatException($"<{parent.Name}> has no <{name}>.");

    private static Guid Key(XElement element) => Guid.TryParse(element.Attribute("Key")?.Value, out var key) ? key : throw new FormatException($"<{element.Name}> has no key.");

    private static DateTime Date(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date : throw new FormatException("<CreateDate> is not a date like 2026-01-05T09:00:00.");
}
