using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using File = System.IO.File;

namespace StocktonLocalOffer.Testing;

/// <summary>What uSync does in an Umbraco: takes in a folder of its files, and writes one.</summary>
public static class FakeUsync
{
    /// <summary>Without an event.</summary>
    public static void Import(this FakeUmbraco umbraco, string folder)
    {
        foreach (var file in Read(folder, "Media"))
        {
            var picture = umbraco.AddPicture(file.Attribute("Alias")!.Value, (Guid)file.Attribute("Key")!);
            foreach (var property in file.Element("Properties")!.Elements())
                picture.SetValue(property.Name.LocalName, property.Element("Value")!.Value);
        }

        foreach (var file in Read(folder, "Content").OrderBy(x => (int)x.Attribute("Level")!))
        {
            var info = file.Element("Info")!;
            var parent = umbraco.Find((Guid)info.Element("Parent")!.Attribute("Key")!);
            var node = umbraco.Add(info.Element("ContentType")!.Value, info.Element("NodeName")!.Attribute("Default")!.Value, parent, (Guid)file.Attribute("Key")!);
            node.SortOrder = (int)info.Element("SortOrder")!;
            node.CreateDate = DateTime.Parse(info.Element("CreateDate")!.Value, CultureInfo.InvariantCulture);
            foreach (var property in file.Element("Properties")!.Elements())
                FakeUmbraco.Set(node, property.Name.LocalName, property.Element("Value")!.Value);
            if ((bool)info.Element("Published")!.Attribute("Default")!)
                FakeUmbraco.Put(node);
        }
    }

    /// <summary>Writes everything as uSync's "Export everything" does, with Umbraco's media folder put beside it as docs/umbraco.md says.</summary>
    public static void Export(this FakeUmbraco umbraco, string folder)
    {
        foreach (var node in umbraco.Nodes.Where(n => !n.Trashed))
            Write(folder, "Content", node, umbraco.Nodes.FirstOrDefault(n => n.Id == node.ParentId), new XElement("Published", new XAttribute("Default", node.Published)), new XElement("Schedule"), new XElement("Template"));
        foreach (var picture in umbraco.Pictures)
        {
            Write(folder, "Media", picture, parent: null);
            var source = Path.Combine(umbraco.Files, picture.GetValue<string>("umbracoFile")!.Split('"').First(part => part.Contains("/media/", StringComparison.Ordinal))["/media/".Length..]);
            var target = Path.Combine(folder, "media", Path.GetRelativePath(umbraco.Files, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
    }

    private static IEnumerable<XElement> Read(string folder, string kind) =>
        Directory.Exists(Path.Combine(folder, kind)) ? Directory.GetFiles(Path.Combine(folder, kind), "*.config").Select(f => XDocument.Load(f).Root!) : [];

    private static void Write(string folder, string kind, IContentBase node, IContent? parent, params XElement[] more)
    {
        Directory.CreateDirectory(Path.Combine(folder, kind));
        new XElement(kind, new XAttribute("Key", node.Key), new XAttribute("Alias", node.Name!), new XAttribute("Level", Math.Max(node.Level, 1)),
            new XElement("Info",
                new XElement("Parent", new XAttribute("Key", parent?.Key ?? Guid.Empty), parent?.Name ?? ""),
                new XElement("Trashed", "false"), new XElement("ContentType", node.ContentType.Alias),
                new XElement("CreateDate", node.CreateDate.ToString("s", CultureInfo.InvariantCulture)),
                new XElement("NodeName", new XAttribute("Default", node.Name!)), new XElement("SortOrder", node.SortOrder), more),
            new XElement("Properties", node.Properties.OrderBy(p => p.Alias, StringComparer.Ordinal).Select(p => new XElement(p.Alias, new XElement("Value", new XCData(Exported(p.GetValue())))))))
            .Save(Path.Combine(folder, kind, $"{node.Key:N}.config"));
    }

    private static string Exported(object? value) => value switch
    {
        null => "",
        DateTime date => date.ToString("s", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
