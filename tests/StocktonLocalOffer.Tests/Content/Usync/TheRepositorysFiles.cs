using System.Text;
using StocktonLocalOffer.Content.Usync;
using StocktonLocalOffer.Content.Vocabularies;

namespace StocktonLocalOffer.Tests.Content.Usync;

internal sealed class TheRepositorysFiles
{
    [Test]
    public void Umbraco_files_match_the_records()
    {
        var folder = FolderAbove.Find("umbraco-content");
        if (folder is null)
            Assert.Ignore("umbraco-content/ is not there yet.");
        var read = new UsyncReader(ContentDatabase.Gazetteer).Read(folder!, []);
        Assert.That(read.Refused, Is.Empty);
        var vocabularies = AllVocabularies.From(ContentDatabase.Gazetteer, read.Nodes.Select(n => KeyValuePair.Create(n.Node.Key, n.Node.Document)));

        var expected = new UsyncWriter(vocabularies).Schema().ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
        var actual = expected.Keys.Select(Path.GetDirectoryName).Distinct().Where(d => Directory.Exists(Path.Combine(folder!, d!)))
            .SelectMany(d => Directory.GetFiles(Path.Combine(folder!, d!), "*.config"))
            .ToDictionary(f => Path.GetRelativePath(folder!, f).Replace('\\', '/'), File.ReadAllText);

        const string mend = "Run the export command, and commit what it writes.";
        Assert.That(actual.Keys, Is.EquivalentTo(expected.Keys), mend);
        foreach (var (path, text) in expected)
            Assert.That(actual[path], Is.EqualTo(text), $"{path}: {mend}");
    }
}
