using StocktonLocalOffer.Content.Database;
using StocktonLocalOffer.Content.DocumentTypes;
using StocktonLocalOffer.Content.Publishing;
using StocktonLocalOffer.Content.Schema;
using StocktonLocalOffer.Content.Usync;

namespace StocktonLocalOffer.Tests.Content.Publishing;

internal sealed class SaveADraft
{
    private static readonly Guid Key = Keys.For("club");

    private static readonly Club Club = new() { Name = "Art club", Slug = "art-club", Summary = "Painting on Fridays." };

    private ContentDatabase _site = null!;

    [SetUp]
    public void Start() => _site = new();

    [TearDown]
    public void End() => _site.Dispose();

    [Test]
    public async Task It_may_be_unfinished()
    {
        var result = await _site.Publisher.SaveDraftAsync(new() { Document = new Club { Name = "Art club" } });

        Assert.That(result.Outcome, Is.EqualTo(PublishOutcome.Added));
        using var db = _site.Open();
        Assert.That((db.ContentItems.Single().Status, db.ContentItems.Single().WorkingVersion, db.PublishedContent.Count()), Is.EqualTo((ContentStatus.Draft, 1, 0)));
    }

    [Test]
    public async Task What_no_file_and_no_database_can_hold_is_left_out()
    {
        await _site.Publisher.SaveDraftAsync(new() { Key = Key, Document = Club with { Name = "Art\0 club", Summary = "Paint\u000bing\ud83d.", Eligibility = "A smock\tand\nwater\u0001", Description = "<p>Warm\u000b <a href=\"/&#11;/elsewhere.example\">hall</a></p>", Links = [new("Ho\u000bme", "https://example.org/\0")] } });

        using var db = _site.Open();
        var kept = (Club)RecordJson.Read("loClub", db.ContentVersions.Single().Json);
        Assert.That((kept.Name, kept.Summary, kept.Eligibility), Is.EqualTo(("Art club", "Painting.", "A smock\tand\nwater")));
        Assert.That((kept.Description, kept.Links.Single()), Is.EqualTo(("<p>Warm <a>hall</a></p>", new WebLink("Home", "https://example.org/"))));
        await new FolderExporter(_site.Databases, ContentDatabase.Gazetteer).ExportAsync(_site.Folder.File("out"));
    }

    [Test]
    public async Task A_web_address_that_the_database_has_no_room_for_is_refused()
    {
        var result = await _site.Publisher.SaveDraftAsync(new() { Key = Key, Document = Club with { Slug = new string('a', 201) } });

        Assert.That(result.Problems.Select(p => p.Property), Is.EqualTo(new[] { "umbracoUrlName" }));
    }

    [Test]
    public async Task The_public_goes_on_seeing_the_live_version()
    {
        await _site.Publisher.PublishAsync(new() { Key = Key, Document = Club });

        await _site.Publisher.SaveDraftAsync(new() { Key = Key, Document = Club with { Name = "Arts club" } });

        using var db = _site.Open();
        Assert.That((db.PublishedContent.Single().Name, db.ContentItems.Single().LiveVersion, db.ContentItems.Single().WorkingVersion), Is.EqualTo(("Art club", 1, 2)));
    }

    [Test]
    public async Task An_import_leaves_it_waiting()
    {
        await _site.Publisher.SaveDraftAsync(new() { Key = Key, Document = Club });

        await _site.Publisher.PublishAsync(new() { Key = Key, Document = Club, KeepDraft = true });

        using var db = _site.Open();
        Assert.That((db.ContentItems.Single().LiveVersion, db.ContentItems.Single().WorkingVersion), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task Publishing_it_ends_it()
    {
        await _site.Publisher.SaveDraftAsync(new() { Key = Key, Document = Club });

        await _site.Publisher.PublishAsync(new() { Key = Key, Document = Club });

        using var db = _site.Open();
        Assert.That(db.ContentItems.Single().WorkingVersion, Is.Null);
        Assert.That(db.ContentVersions.OrderBy(v => v.Number).Select(v => v.State), Is.EqualTo(new[] { VersionState.Past, VersionState.Live }));
    }
}
