using System.Xml.Linq;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Content.Usync;

#pragma warning disable CA1308 // uSync's file names are lower case.

/// <summary>Writes document types, data types and content as uSync's files, in its normal form byte for byte.</summary>
public sealed class UsyncWriter(AllVocabularies vocabularies)
{
    // uSync makes this key itself and knows a language by its code.
    private const string LanguageKey = "5e8dc56b-0000-0000-0000-000000000000";

    /// <summary>Every file but the content: path under the folder, with "/", and bytes.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Schema() =>
    [
        ("usync.config", UsyncXml.Bytes(new XElement("uSync", new XAttribute("version", "17.0.0.0"), new XAttribute("format", "10.7.0")))),
        ("Languages/en-gb.config", UsyncXml.Bytes(Language())),
        .. AllDataTypes.Used(vocabularies).Select(d => ($"DataTypes/{d.FileName}", UsyncXml.Bytes(d.ToXml()))),
        ($"MediaTypes/{PictureTypeFile.Alias.ToLowerInvariant()}.config", UsyncXml.Bytes(PictureTypeFile.Xml())),
        .. AllDocumentTypes.All.Select(t => ($"ContentTypes/{FileName(t)}", UsyncXml.Bytes(ContentTypeFile.Of(t)))),
    ];

    /// <summary>One file for each node.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Content(IEnumerable<ContentNode> nodes)
    {
        var taken = new HashSet<string>();
        // The oldest keeps the plain name, so that a new page never renames another's file.
        foreach (var node in nodes.OrderBy(n => n.CreateDate).ThenBy(n => n.Key))
        {
            var name = SafeNames.FileName(node.Name);
            if (name.Length == 0 || !taken.Add(name))
                name = $"{name}_{node.Key.ToString("N")[..8]}";
            yield return ($"Content/{name}.config", UsyncXml.Bytes(NodeFile.Of(node, vocabularies)));
        }
    }

    /// <summary>Writes everything under a folder, and makes the folders.</summary>
    /// <returns>The paths that were written.</returns>
    public IReadOnlyCollection<string> Write(string folder, IEnumerable<ContentNode> nodes)
    {
        var written = new List<string>();
        foreach (var (path, bytes) in Schema().Concat(Content(nodes)))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
            written.Add(path);
        }

        return written;
    }

    private static string FileName(DocumentType type) => type.Alias.ToLowerInvariant() + ".config";

    private static XElement Language() => new("Language",
        new XAttribute("Key", LanguageKey), new XAttribute("Alias", "en-GB"), new XAttribute("Level", 0),
        UsyncXml.Element("Name", "English (United Kingdom)"), UsyncXml.Element("IsoCode", "en-GB"), UsyncXml.Element("IsMandatory", "false"), UsyncXml.Element("IsDefault", "true"));
}
