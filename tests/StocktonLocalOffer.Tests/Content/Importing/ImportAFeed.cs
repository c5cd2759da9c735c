using Microsoft.EntityFrameworkCore;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Importing;

namespace StocktonLocalOffer.Tests.Content.Importing;

internal sealed class ImportAFeed
{
    private ContentDatabase _site = null!;
    private FeedImporter _importer = null!;

    [SetUp]
    public void Start()
    {
        _site = new();
        _importer = new(_site.Databases, _site.Publisher, ContentDatabase.Gazetteer, _site.Clock);
    }

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task What_is_read_is_published_and_kept_as_it_came()
    {
        var report = await ImportAsync(new MadePackage());

        var snapshot = await _site.Side.RefreshAsync();
        var service = snapshot.OfType<Service>().Single();
        await using var db = _site.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((report.Organisations, report.Services), Is.EqualTo((new ImportCounts(Added: 1), new ImportCounts(Added: 1))));
            Assert.That(report.Refused, Is.Empty);
            Assert.That((service.Document.Name, service.Document.Source, service.Document.Licence), Is.EqualTo(("Art club", "test-feed", "Creative Commons Zero")));
            Assert.That(snapshot.Find<Organisation>(service.Document.Organisation[0])!.Document.Name, Is.EqualTo("Kestrel Lane Trust"));
            Assert.That(await db.RawRecords.Select(r => r.SourceId).ToListAsync(), Is.EquivalentTo(new[] { "organisation/1", "service/10" }));
            Assert.That((await db.ContentItems.SingleAsync(i => i.Key == service.Key)).SourceId, Is.EqualTo("service/10"));
        }
    }

    [Test]
    public async Task Importing_twice_writes_nothing_the_second_time()
    {
        await ImportAsync(new MadePackage());
        var before = (await _site.Side.RefreshAsync()).ChangeNumber;

        var report = await ImportAsync(new MadePackage());

        Assert.That((report.Added, report.Changed, report.Unchanged), Is.EqualTo((0, 0, 2)));
        Assert.That((await _site.Side.RefreshAsync()).ChangeNumber, Is.EqualTo(before));
    }

    [Test]
    public async Task A_changed_record_is_changed_and_keeps_its_address()
    {
        await ImportAsync(new MadePackage().WithServices("", "10,1,Art club", "11,1,Chess"));

        var report = await ImportAsync(new MadePackage().WithServices("", "10,1,Arts and crafts", "11,1,Chess"));

        var snapshot = await _site.Side.RefreshAsync();
        Assert.That(report.Services, Is.EqualTo(new ImportCounts(Changed: 1, Unchanged: 1)));
        Assert.That(snapshot.Find<Service>("art-club")!.Document.Name, Is.EqualTo("Arts and crafts"));
    }

    [Test]
    public async Task An_organisation_that_comes_later_is_joined_to_its_service()
    {
        await ImportAsync(new MadePackage().Without("data/organizations.csv"));
        Assert.That((await _site.Side.RefreshAsync()).OfType<Service>().Single().Document.Organisation, Is.Empty);

        await ImportAsync(new MadePackage());

        Assert.That((await _site.Side.RefreshAsync()).OfType<Service>().Single().Document.Organisation, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_feed_that_cannot_be_read_changes_nothing()
    {
        await ImportAsync(new MadePackage());

        var report = await ImportAsync(new MadePackage().WithServices("", "10,1,Changed").With("data/phones.csv", "id\n1\n"));

        Assert.That(report.Refusal, Does.Contain("phones.csv"));
        Assert.That((await _site.Side.RefreshAsync()).OfType<Service>().Single().Document.Name, Is.EqualTo("Art club"));
    }

    [Test]
    public async Task What_the_feed_no_longer_has_is_counted_and_left()
    {
        await ImportAsync(new MadePackage().WithServices("", "10,1,Art club", "11,1,Chess"));

        var report = await ImportAsync(new MadePackage().WithServices("", "10,1,Art club"));

        Assert.That(report.NoLongerInFeed, Is.EqualTo(1));
        Assert.That((await _site.Side.RefreshAsync()).OfType<Service>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task An_editor_s_words_are_not_written_over()
    {
        await ImportAsync(new MadePackage());
        var service = (await _site.Side.RefreshAsync()).OfType<Service>().Single();
        await _site.Publisher.PublishAsync(new() { Key = service.Key, Document = service.Document with { Summary = "Better words." }, SavedBy = "ann@example.org" });

        var report = await ImportAsync(new MadePackage().WithServices("description", "10,1,Art club,New words."));

        Assert.That(report.Refused.Single().Reason, Does.Contain("What the editor wrote was kept"));
        Assert.That((await _site.Side.RefreshAsync()).Find<Service>(service.Key)!.Document.Summary, Is.EqualTo("Better words."));
    }

    [Test]
    public async Task What_was_taken_off_the_site_stays_off()
    {
        await ImportAsync(new MadePackage());
        var key = (await _site.Side.RefreshAsync()).OfType<Service>().Single().Key;
        await _site.Publisher.RemoveAsync(key);

        var report = await ImportAsync(new MadePackage().WithServices("description", "10,1,Art club,New words."));

        Assert.That(report.Refused.Single().Reason, Does.Contain("does not bring it back"));
        Assert.That((await _site.Side.RefreshAsync()).Find(key), Is.Null);
    }

    [Test]
    public async Task An_address_that_is_taken_gets_the_feed_and_the_id_behind_it()
    {
        await _site.PublishAsync(new Service { Name = "Art club", Slug = "art-club", Summary = "Ours." });

        var report = await ImportAsync(new MadePackage());

        Assert.That(report.Refused, Is.Empty);
        Assert.That((await _site.Side.RefreshAsync()).OfType<Service>().Select(s => s.Slug), Is.EquivalentTo(new[] { "art-club", "art-club-test-feed-10" }));
    }

    [Test]
    public async Task Needs_that_are_not_published_here_are_left_out_and_come_in_when_they_are()
    {
        var page = _site.Folder.File("page.json");
        File.WriteAllText(page, """{ "content": [{ "id": 1, "name": "Art club", "locations": [], "send_needs": [{ "name": "Autism" }] }] }""");

        var first = await _importer.ImportAsync(page);
        await _site.PublishAsync(new Need { Name = "Autism", Slug = "autism", EverydayLabel = "Autism", Summary = "Autism." });
        var second = await _importer.ImportAsync(page);
        var third = await _importer.ImportAsync(page);

        Assert.That(first.Notes, Has.Some.Contains("1 services name needs"));
        Assert.That((first.Added, second.Changed, third.Unchanged), Is.EqualTo((1, 1, 1)));
        Assert.That((await _site.Side.RefreshAsync()).OfType<Service>().Single().Document.Welcomes, Is.EqualTo(new[] { "autism" }));
    }

    [Test]
    public async Task A_formula_is_published_as_text()
    {
        await ImportAsync(new MadePackage().WithServices("description", "10,1,=cmd|' /C calc'!A0,=1+1"));

        var service = (await _site.Side.RefreshAsync()).OfType<Service>().Single().Document;
        Assert.That((service.Name, service.Description), Is.EqualTo(("=cmd|' /C calc'!A0", "<p>=1+1</p>")));
    }

    [Test]
    public async Task Whoever_waits_is_told_how_far_it_is()
    {
        var told = new List<(int Done, int Total)>();

        await _importer.ImportAsync(new MadePackage().WithServices("", [.. Enumerable.Range(1, 600).Select(i => $"{i},1,Club {i}")]).Save(_site.Folder), options: new() { Progress = (done, total) => told.Add((done, total)) });

        Assert.That(told, Is.EqualTo(new[] { (250, 601), (500, 601), (601, 601) }));
    }

    private async Task<ImportReport> ImportAsync(MadePackage package)
    {
        File.Delete(_site.Folder.File("package.zip"));
        return await _importer.ImportAsync(package.Save(_site.Folder));
    }
}
