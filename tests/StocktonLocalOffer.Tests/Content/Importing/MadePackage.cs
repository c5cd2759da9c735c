using System.IO.Compression;
using System.Text;

namespace StocktonLocalOffer.Tests.Content.Importing;

/// <summary>A small data package, right in every way until a test says otherwise.</summary>
internal sealed class MadePackage
{
    private readonly Dictionary<string, byte[]> _files = [];

    public MadePackage()
    {
        With("datapackage.json", """{ "name": "test-feed", "license": { "type": "CC0-1.0", "name": "Creative Commons Zero" } }""");
        With("data/organizations.csv", "id,name,description,email,url\n1,Kestrel Lane Trust,We help families.,,www.example.org\n");
        With("data/services.csv", "id,organization_id,name,description,url,email,status,application_process,wait_time,fees\n10,1,Art club,Painting for everyone.,,,,Ring us,,\n");
    }

    public MadePackage With(string name, string text)
    {
        _files[name] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public MadePackage With(string name, byte[] bytes)
    {
        _files[name] = bytes;
        return this;
    }

    /// <summary>The services, with only the columns that have to be there and these.</summary>
    public MadePackage WithServices(string columns, params string[] rows) =>
        With("data/services.csv", $"id,organization_id,name{(columns.Length > 0 ? "," : "")}{columns}\n{string.Join('\n', rows)}\n");

    public MadePackage Without(string name)
    {
        _files.Remove(name);
        return this;
    }

    public string Save(TempFolder folder, string name = "package.zip")
    {
        var path = folder.File(name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (file, bytes) in _files)
        {
            using var entry = zip.CreateEntry(file, CompressionLevel.Optimal).Open();
            entry.Write(bytes);
        }
        return path;
    }

    public string SaveAsFolder(TempFolder folder, string name)
    {
        foreach (var (file, bytes) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name, file))!);
            File.WriteAllBytes(folder.File(name, file), bytes);
        }
        return folder.File(name);
    }
}
