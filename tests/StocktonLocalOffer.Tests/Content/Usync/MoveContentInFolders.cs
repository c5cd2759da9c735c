using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;

namespace StocktonLocalOffer.Tests.Content.Usync;

internal sealed class MoveContentInFolders
{
    private ContentDatabase _site = null!;
    private string _folder = "";

    [SetUp]
    public void Start()
    {
        _site = new();
        _folder = _site.Folder.File("in");
        SampleFolder.Write(_folder);
    }

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task What_comes_out_is_what_went_in_byte_for_byte()
    {
        var report = await Importer.ImportAsync(_folder);
        var export = await Exporter.ExportAsync(_site.Folder.File("out"));

        Assert.That(report.Refused, Is.Empty);
        Assert.That((report.Added, export.Refused.Count), Is.EqualTo((13, 0)));
        Assert.That(Files(_site.Folder.File("out")), Is.EquivalentTo(Files(_folder)));
    }

    [Test]
    public async Task Every_property_kind_is_among_what_goes_round()
    {
        await Importer.ImportAsync(_folder);

        var kinds = SampleFolder.Nodes.SelectMany(n => n.DocumentType.Properties).Select(p => p.Kind).Distinct();
        Assert.That(kinds.Append(PropertyKind.Decimal), Is.EquivalentTo(Enum.GetValues<PropertyKind>()), "Decimal is in a part");
    }

    [Test]
    public async Task Changes_that_wait_stay_behind_and_are_counted()
    {
        await Importer.ImportAsync(_folder);
        var club = (Club)SampleFolder.Nodes.Single(n => n.Key == SampleFolder.Club).Document;
        await _site.Publisher.SaveDraftAsync(new() { Key = SampleFolder.Club, Document = club with { Summary = "Half a sen" } });

        var export = await Exporter.ExportAsync(_site.Folder.File("out"));

        Assert.That(export.Waiting, Is.EqualTo(1));
        Assert.That(Directory.GetFiles(Path.Combine(_site.Folder.File("out"), "Content")).Select(File.ReadAllText), Has.None.Contains("Half a sen"));
    }

    [Test]
    public async Task The_same_folder_again_changes_nothing()
    {
        await Importer.ImportAsync(_folder);

        var report = await Importer.ImportAsync(_folder);

        Assert.That((report.Added, report.Changed, report.Unchanged), Is.EqualTo((0, 0, 13)));
    }

    [Test]
    public async Task A_node_that_is_not_published_becomes_a_draft()
    {
        await Importer.ImportAsync(_folder);

        using var db = _site.Open();
        Assert.That(db.ContentItems.Single(i => i.Key == SampleFolder.Draft).Status, Is.EqualTo(ContentStatus.Draft));
        Assert.That(db.PublishedContent.Any(p => p.Key == SampleFolder.Draft), Is.False);
    }

    [Test]
    public async Task A_label_that_nobody_knows_is_refused_by_file_and_property()
    {
        Replace("Content/help-line.config", "Autism", "Magic");

        var report = await Importer.ImportAsync(_folder);

        Assert.That(report.Refused.Single(), Is.EqualTo(new Refusal("Content/help-line.config", "needs", "\"Magic\" is not one of the choices.")));
        using var db = _site.Open();
        Assert.That(db.ContentItems.Any(i => i.Key == Keys.For("help-line")), Is.False);
        Assert.That(db.PublishedContent.Count(), Is.EqualTo(11), "the others are in");
    }

    [Test]
    public async Task A_broken_file_is_refused_with_its_line()
    {
        Replace("Content/help-line.config", "<Schedule />", "<Schedule>");

        var report = await Importer.ImportAsync(_folder);

        Assert.That(report.Refused.Single().File, Is.EqualTo("Content/help-line.config"));
        Assert.That(report.Refused.Single().Reason, Does.Match("^Line [0-9]+: "));
    }

    [Test]
    public async Task A_file_that_asks_for_another_file_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder, "Content", "evil.config"), "<!DOCTYPE Content [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Content>&x;</Content>");

        Assert.That((await Importer.ImportAsync(_folder)).Refused.Single().File, Is.EqualTo("Content/evil.config"));
    }

    [Test]
    public async Task A_record_that_breaks_a_rule_is_refused_whole()
    {
        Replace("Content/help-line.config", "Listens.", "");

        Assert.That((await Importer.ImportAsync(_folder)).Refused.Single().Property, Is.EqualTo("role"));
    }

    [Test]
    public async Task A_later_start_never_touches_what_was_here()
    {
        await Importer.ImportNewAsync(_folder);
        await _site.Publisher.RemoveAsync(SampleFolder.Club);
        Replace("Content/help-line.config", "Listens.", "Listens well.");

        var report = await Importer.ImportNewAsync(_folder);

        Assert.That((report!.Added, report.Changed, report.Unchanged), Is.EqualTo((0, 0, 13)));
        using var db = _site.Open();
        Assert.That(db.PublishedContent.Any(p => p.Key == SampleFolder.Club), Is.False);
        Assert.That(await Importer.ImportNewAsync(_folder), Is.Null, "the same folder is not read again");
    }

    [Test]
    public async Task Samples_can_be_thrown_away_for_good()
    {
        await Importer.ImportAsync(_folder);

        Assert.That(await new SampleRemover(_site.Databases, _site.Publisher).RemoveAsync(), Is.EqualTo(1));

        await Exporter.ExportAsync(_folder);
        var texts = Directory.GetFiles(Path.Combine(_folder, "Content")).Select(File.ReadAllText).ToList();
        Assert.That(texts, Has.Count.EqualTo(12).And.None.Contains(SampleFolder.Club.ToString()).And.Some.Contains("<Path>/LocalOffer/Everything</Path>"));
    }

    [Test]
    public async Task An_entry_without_a_parent_goes_into_the_folder_of_its_type()
    {
        await _site.PublishAsync(new StocktonLocalOffer.Content.DocumentTypes.Club { Name = "Art club", Slug = "art-club", Summary = "Art." });

        await Exporter.ExportAsync(_site.Folder.File("out"));

        Assert.That(File.ReadAllText(_site.Folder.File("out", "Content", "art-club.config")), Does.Contain("<Path>/LocalOffer/Clubs/ArtClub</Path>"));
    }

    private FolderImporter Importer => new(_site.Databases, _site.Publisher, ContentDatabase.Gazetteer, _site.Clock);

    private FolderExporter Exporter => new(_site.Databases, ContentDatabase.Gazetteer);

    private void Replace(string path, string from, string to)
    {
        var file = Path.Combine(_folder, path);
        var text = File.ReadAllText(file);
        Assert.That(text, Does.Contain(from));
        File.WriteAllText(file, text.Replace(from, to));
    }

    private static Dictionary<string, string> Files(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToBase64String(File.ReadAllBytes(f)));
}
