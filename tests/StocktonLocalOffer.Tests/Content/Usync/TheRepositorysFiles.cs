using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StocktonLocalOffer.Content.Media;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Tests.Content.Usync;

internal sealed class TheRepositorysFiles
{
    [Test]
    public void Umbraco_files_match_the_records()
    {
        var folder = Path.Combine(Repository.Root, "umbraco-content");
        var read = new UsyncReader(ContentDatabase.Gazetteer).Read(folder, []);
        Assert.That(read.Refused, Is.Empty);
        var vocabularies = AllVocabularies.From(ContentDatabase.Gazetteer, read.Nodes.Select(n => KeyValuePair.Create(n.Node.Key, n.Node.Document)));

        var expected = new UsyncWriter(vocabularies).Schema().ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
        var actual = expected.Keys.Select(Path.GetDirectoryName).Distinct().Where(d => Directory.Exists(Path.Combine(folder, d!)))
            .SelectMany(d => Directory.GetFiles(Path.Combine(folder, d!), "*.config"))
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText);

        const string mend = "Run the export command, and commit what it writes.";
        Assert.That(actual.Keys, Is.EquivalentTo(expected.Keys), mend);
        foreach (var (path, text) in expected)
            Assert.That(actual[path], Is.EqualTo(text), $"{path}: {mend}");
    }

    [Test]
    public async Task Importing_and_exporting_the_repositorys_content_changes_no_byte()
    {
        using var content = new ContentDatabase();
        using var exported = new TempFolder();
        var folder = Path.Combine(Repository.Root, "umbraco-content");

        var report = await new FolderImporter(content.Databases, content.Publisher, ContentDatabase.Gazetteer, content.Clock).ImportAsync(folder);
        await new FolderExporter(content.Databases, ContentDatabase.Gazetteer).ExportAsync(exported.Path);
        var pictures = new UsyncPictures(new MediaStore(content.Folder.File("media")), new PictureIntake(NullLogger<PictureIntake>.Instance));
        var refused = await pictures.ImportAsync(folder);
        pictures.Export(exported.Path);

        Assert.That(report.Refused.Concat(refused), Is.Empty);
        Assert.That(FilesOf(exported.Path), Is.EqualTo(FilesOf(folder)));
        foreach (var file in FilesOf(folder))
            Assert.That(File.ReadAllBytes(Path.Combine(exported.Path, file)), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, file))), file);
    }

    private static List<string> FilesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.config", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];
}
