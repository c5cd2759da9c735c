using System.IO.Compression;

namespace StocktonLocalOffer.Content.Importing.Files;

/// <summary>The files of a data package by name, whether they lie in a zip or in a folder. Nothing is ever unpacked to disk.</summary>
internal sealed class PackageFiles : IDisposable
{
    private readonly Dictionary<string, Func<Stream>> _files = new(StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Folders = ["", "data", "csv"];

    private ZipArchive? _zip;

    /// <summary>Opens a file by its bare name ("services.csv"); null when the package has none.</summary>
    public Stream? Open(string name) => _files.TryGetValue(name, out var open) ? open() : null;

    public IEnumerable<string> Zips => _files.Keys.Where(f => f.EndsWith(".zip", StringComparison.OrdinalIgnoreCase));

    public bool Has(string name) => _files.ContainsKey(name);

    public static PackageFiles FromZip(string path, FeedMeter meter)
    {
        var stream = File.OpenRead(path);
        try
        {
            ZipEnd.Check(stream, meter.Limits);
            var files = new PackageFiles { _zip = new ZipArchive(stream, ZipArchiveMode.Read) };
            CheckDeclared(files._zip, meter.Limits);
            foreach (var entry in files._zip.Entries.Where(e => e.Name.Length > 0))
                files.Add(entry, stream.Length, meter);
            return files;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>A folder with the tables in it, or in a folder "data" or "csv" below it.</summary>
    public static PackageFiles FromFolder(string path, FeedMeter meter)
    {
        var files = new PackageFiles();
        foreach (var folder in Folders.Select(f => Path.Combine(path, f)).Where(Directory.Exists))
            foreach (var file in Directory.EnumerateFiles(folder))
                files._files.TryAdd(Path.GetFileName(file), () => new MeteredStream(File.OpenRead(file), Path.GetFileName(file), long.MaxValue, null, meter));
        return files;
    }

    // Only a first look, so that an honest but huge package is refused at once; the bytes are counted all the same.
    private static void CheckDeclared(ZipArchive zip, FeedLimits limits)
    {
        if (zip.Entries.Count > limits.Entries)
            throw new FeedRefused($"The package lists more than {limits.Entries} files. A data package has under 40.");
        foreach (var entry in zip.Entries)
        {
            if (IsOutside(entry.FullName))
                throw new FeedRefused($"The package has a file called \"{entry.FullName}\", which points outside the package. An honest package has none.");
            if (entry.IsEncrypted)
                throw new FeedRefused($"\"{entry.FullName}\" is locked with a password. Ask for a package without one.");
        }
        if (zip.Entries.Sum(e => Math.Min(e.Length, long.MaxValue >> 8)) > limits.TotalBytes)
            throw new FeedRefused($"The package unpacks to more than {Sizes.Text(limits.TotalBytes)}. Nothing real is that large.");
    }

    private static bool IsOutside(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':', StringComparison.Ordinal) || name.Split('/', '\\').Contains("..");

    private void Add(ZipArchiveEntry entry, long zipBytes, FeedMeter meter)
    {
        var name = entry.Name.Split('\\')[^1];
        if (name.StartsWith("._", StringComparison.Ordinal)) // What a Mac adds beside every file.
            return;
        Stream Open() => new MeteredStream(entry.Open(), name, Math.Min(entry.CompressedLength, zipBytes), entry.Crc32, meter);
        if (!_files.TryAdd(name, Open) && name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            throw new FeedRefused($"The package has \"{name}\" more than once, so it is not clear which one counts.");
    }

    public void Dispose() => _zip?.Dispose();
}
