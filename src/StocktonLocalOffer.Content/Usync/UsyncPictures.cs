using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Schema;
using static StocktonLocalOffer.Content.Usync.UsyncXml;

namespace StocktonLocalOffer.Content.Usync;

/// <summary>
/// The pictures of a folder of uSync's files. What is said of them lies in "Media", as uSync has it; uSync leaves the files themselves
/// out, so they lie beside it in "Pictures", in the form in which the site keeps them.
/// </summary>
public sealed class UsyncPictures(MediaStore site, PictureIntake intake)
{
    private static readonly DateTime Before = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Where a picture's file lies under Umbraco's media folder: "1fa4d6a1/room.jpg".</summary>
    public static string PathOf(MediaItem item) => $"{item.Key.ToString("N")[..8]}/{FileName(item)}.jpg";

    /// <summary>Where the pictures of a folder lie.</summary>
    public static string FolderOf(string folder) => Path.Combine(folder, "Pictures");

    /// <summary>Adds the site's pictures to a folder.</summary>
    public void Export(string folder)
    {
        var pictures = new MediaStore(FolderOf(folder));
        pictures.TakeNew(site.Folder);
        var taken = new HashSet<string>();
        Directory.CreateDirectory(Path.Combine(folder, "Media"));
        foreach (var (place, item) in pictures.All().OrderBy(i => i.Key).Index())
        {
            var name = taken.Add(FileName(item)) ? FileName(item) : $"{FileName(item)}_{item.Key.ToString("N")[..8]}";
            File.WriteAllBytes(Path.Combine(folder, "Media", name + ".config"), Bytes(Xml(item, place)));
        }
    }

    /// <summary>Takes in what the site does not have, and what is said otherwise of what it has.</summary>
    /// <returns>What could not be taken in.</returns>
    public async Task<IReadOnlyList<Refusal>> ImportAsync(string folder, CancellationToken cancellation = default)
    {
        site.TakeNew(FolderOf(folder));
        var refused = new List<Refusal>();
        var media = Path.Combine(folder, "Media");
        string[] files = Directory.Exists(media) ? Directory.GetFiles(media, "*.config") : [];
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            var file = $"Media/{Path.GetFileName(path)}";
            try
            {
                if (await ImportAsync(folder, Read(path), cancellation) is { } reason)
                    refused.Add(new(file, "", reason));
            }
            catch (Exception e) when (e is XmlException or IOException or JsonException or InvalidOperationException or FormatException or PictureRefused)
            {
                refused.Add(new(file, "", e.Message));
            }
        }

        return refused;
    }

    private async Task<string?> ImportAsync(string folder, XElement file, CancellationToken cancellation)
    {
        var values = file.Element("Properties")?.Elements().ToDictionary(p => p.Name.LocalName, p => p.Element("Value")?.Value ?? "") ?? [];
        // Umbraco's folders, and files that are no pictures of ours.
        if (file.Name != "Media" || !values.TryGetValue(PictureTypeFile.Alternative, out var alt) || file.Element("Info")?.Element("Trashed")?.Value is "true" or "True")
            return null;
        var key = Guid.Parse(file.Attribute("Key")?.Value ?? "");
        var name = file.Element("Info")?.Element("NodeName")?.Attribute("Default")?.Value ?? "";
        var (source, left, top) = PictureFile.Read(values.GetValueOrDefault(PictureTypeFile.FileProperty, ""));
        if (site.Find(key) is { } known)
        {
            var said = known with { Alt = alt.Trim(), FocalX = left, FocalY = top };
            if (said != known)
                site.Change(known.Stamp, said);
            return null;
        }

        var found = Places(folder, key, source).FirstOrDefault(File.Exists);
        if (found is null)
            return $"The file of the picture \"{name}\" is not there. Put Umbraco's folder wwwroot/media beside Content, as \"media\".";
        await using var stream = File.OpenRead(found);
        var taken = await intake.TakeAsync(stream, cancellation);
        site.Keep(taken.Named(key, name, alt.Trim()) with { FocalX = left, FocalY = top }, taken.Jpeg);
        return null;
    }

    // A path out of a file that may come from anywhere: it must not lead out of the folder.
    private static IEnumerable<string> Places(string folder, Guid key, string source)
    {
        yield return Path.Combine(FolderOf(folder), $"{key:N}.jpg");
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        if (source.Length > 1 && Path.GetFullPath(Path.Combine(root, source.TrimStart('/'))) is { } beside && beside.StartsWith(root, StringComparison.Ordinal))
            yield return beside;
    }

    private static string FileName(MediaItem item) => SafeNames.FileName(Path.GetFileNameWithoutExtension(item.Name)) is { Length: > 0 } name ? name : "picture";

    private static XElement Xml(MediaItem item, int place)
    {
        var name = Path.GetFileNameWithoutExtension(item.Name);
        return new("Media",
            new XAttribute("Key", item.Key), new XAttribute("Alias", name), new XAttribute("Level", 1),
            new XElement("Info",
                new XElement("Parent", new XAttribute("Key", Guid.Empty), ""),
                Element("Path", $"/{SafeNames.Alias(name)}"),
                Element("Trashed", "false"),
                Element("ContentType", PictureTypeFile.Alias),
                Element("CreateDate", (item.AddedUtc == default ? Before : item.AddedUtc).ToString(NodeFile.DateFormat, CultureInfo.InvariantCulture)),
                new XElement("NodeName", new XAttribute("Default", name)),
                new XElement("SortOrder", place)),
            new XElement("Properties",
                new XElement(PictureTypeFile.Alternative, Cdata("Value", item.Alt)),
                new XElement(PictureTypeFile.FileProperty, Cdata("Value", UsyncJson.Text(PictureFile.Json($"/media/{PathOf(item)}", item.FocalX, item.FocalY))))));
    }
}

/// <summary>What Umbraco's image editor stores: where the file is, and what must stay in sight.</summary>
public static class PictureFile
{
    /// <param name="stored">{"src":"/media/ab12/kite.jpg","focalPoint":{"left":0.5,"top":0.4}}, or the path alone.</param>
    /// <returns>Shares of the width and the height; the middle when nothing is said.</returns>
    /// <exception cref="JsonException">It is neither.</exception>
    public static (string Source, double Left, double Top) Read(string stored)
    {
        if (!stored.TrimStart().StartsWith('{'))
            return (stored.Trim(), 0.5, 0.5);
        var value = JsonNode.Parse(stored)!;
        return (value["src"]?.ToString() ?? "", Share(value["focalPoint"]?["left"]), Share(value["focalPoint"]?["top"]));
    }

    internal static JsonObject Json(string source, double left, double top) => new()
    {
        ["focalPoint"] = new JsonObject { ["left"] = left, ["top"] = top },
        ["src"] = source,
        ["crops"] = new JsonArray(),
    };

    private static double Share(JsonNode? node) =>
        node is not null && double.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : 0.5;
}
